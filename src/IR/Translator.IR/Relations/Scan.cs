using Translator.IR.Expressions;

namespace Translator.IR.Relations;

/// <summary>The rows of a table of the catalogue.</summary>
/// <param name="Table">The table's full name.</param>
/// <param name="Columns">The columns read, under the names that the table gives them; a subset after pruning.</param>
[Node("scan")]
public sealed partial record Scan(QualifiedName Table, EquatableArray<ColumnSymbol> Columns) : Relation
{
    /// <inheritdoc/>
    private protected override EquatableArray<ColumnSymbol> DeriveOutput() => Columns;
}
