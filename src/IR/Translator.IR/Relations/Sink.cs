using Translator.IR.Expressions;

namespace Translator.IR.Relations;

/// <summary>Writes rows to a table of the catalogue. Its own output has no columns.</summary>
/// <param name="Input">The rows; by position the table's columns, partition columns last.</param>
/// <param name="Table">The target's full name.</param>
/// <param name="Mode">What happens to what is there.</param>
/// <param name="PartitionColumns">The target's columns that its partitions are made of.</param>
[Node("sink")]
public sealed partial record Sink(Relation Input, QualifiedName Table, SinkMode Mode, EquatableArray<string> PartitionColumns) : Relation
{
    /// <inheritdoc/>
    private protected override EquatableArray<ColumnSymbol> DeriveOutput() => [];
}
