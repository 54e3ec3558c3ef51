using Translator.IR;
using Translator.IR.Expressions;

namespace Translator.Frontends.Binding.Scopes;

/// <summary>A column that a name can lead to.</summary>
/// <param name="Name">The name here; a table alias may have given it another than the column's own.</param>
/// <param name="Column">The column.</param>
/// <param name="Qualifier">The names that may stand before it, the outermost first: catalogue, schema, table; or an alias; or none.</param>
internal sealed record ScopeColumn(string Name, ColumnSymbol Column, EquatableArray<string> Qualifier)
{
    /// <summary>Found under its qualifier only, and not part of <c>*</c>: a key of a USING join whose value the joined key replaces.</summary>
    public bool Hidden { get; init; }

    /// <summary>Found by name, but not part of <c>*</c>: the struct of a time window.</summary>
    public bool OutsideStar { get; init; }

    /// <summary>The column of the same query that it repeats (<c>SELECT a, a</c>): both names mean one value and are not ambiguous.</summary>
    public ColumnId Identity { get; init; } = Column.Id;

    /// <summary>The name as a person writes it: <c>t.a</c>.</summary>
    public string Text => Qualifier.IsEmpty ? Name : $"{Qualifier[^1]}.{Name}";
}
