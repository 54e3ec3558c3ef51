using Translator.IR.Expressions;

namespace Translator.IR.Relations;

/// <summary>The rows of a named query of a WITH clause, or, inside a recursive one, the rows of the round before.</summary>
/// <param name="Id">The named query's number.</param>
/// <param name="Name">Its name.</param>
/// <param name="Columns">New columns, by position those of the named query.</param>
[Node("cte_reference")]
public sealed partial record CteReference(int Id, string Name, EquatableArray<ColumnSymbol> Columns) : Relation
{
    /// <inheritdoc/>
    private protected override EquatableArray<ColumnSymbol> DeriveOutput() => Columns;
}
