using Translator.IR.Expressions;

namespace Translator.IR.Text;

/// <summary>
/// The columns that an expression can refer to, from the inside out. Printer and parser resolve a bare <c>name#1</c> through equal scopes, so that a
/// reference needs its type only where it differs from the column in scope.
/// </summary>
internal sealed class ColumnScope
{
    private readonly Dictionary<ColumnId, ColumnSymbol> columns = [];
    private readonly ColumnScope? outer;

    private ColumnScope(ColumnScope? outer) => this.outer = outer;

    public static ColumnScope Empty { get; } = new(null);

    /// <summary>This scope with more columns in front; of two with one id the later counts.</summary>
    public ColumnScope With(IEnumerable<ColumnSymbol> more)
    {
        var scope = new ColumnScope(this);
        foreach (var column in more)
        {
            scope.columns[column.Id] = column;
        }
        return scope.columns.Count == 0 ? this : scope;
    }

    public ColumnSymbol? Find(ColumnId id)
    {
        for (var scope = this; scope is not null; scope = scope.outer)
        {
            if (scope.columns.TryGetValue(id, out var column))
            {
                return column;
            }
        }
        return null;
    }
}
