using Translator.IR.Expressions;

namespace Translator.IR.Relations;

/// <summary>Writes rows to a table of the catalogue. Its own output has no columns.</summary>
/// <param name="Input">The rows; by position the table's columns, partition columns last.</param>
/// <param name="Table">The target's full name.</param>
/// <param name="Mode">What happens to what is there.</param>
/// <param name="PartitionColumns">The target's columns that its partitions are made of.</param>
/// <param name="Partition">
/// The constants that the statement gives to the first partition columns (<c>PARTITION (dt = '2024-01-01')</c>), already in the columns' types; an
/// overwrite touches only what is under them, also when there are no rows.
/// </param>
[Node("sink")]
public sealed partial record Sink(
    Relation Input,
    QualifiedName Table,
    SinkMode Mode,
    EquatableArray<string> PartitionColumns,
    EquatableArray<Expression> Partition
) : Relation
{
    /// <inheritdoc/>
    private protected override EquatableArray<ColumnSymbol> DeriveOutput() => [];
}
