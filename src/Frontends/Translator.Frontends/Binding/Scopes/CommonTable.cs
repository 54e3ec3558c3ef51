using Translator.IR;
using Translator.IR.Expressions;

namespace Translator.Frontends.Binding.Scopes;

/// <summary>A named query of a WITH clause, as FROM sees it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Id">Its number.</param>
/// <param name="Columns">The columns that a reference copies.</param>
/// <param name="Outer">The named queries that it shadows or that stand beside it.</param>
internal sealed record CommonTable(string Name, int Id, EquatableArray<ColumnSymbol> Columns, CommonTable? Outer)
{
    /// <summary>Inside its own definition: how often the step refers to it, so that a second time is an error.</summary>
    public RecursionUse? Recursion { get; init; }

    /// <summary>For each column, the position of the first one that repeats the same value (<c>SELECT a, a</c>).</summary>
    public EquatableArray<int> Twins { get; init; } = [];

    /// <summary>The innermost one of a name.</summary>
    public static CommonTable? Find(CommonTable? innermost, string name)
    {
        for (var table = innermost; table is not null; table = table.Outer)
        {
            if (string.Equals(table.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return table;
            }
        }
        return null;
    }
}
