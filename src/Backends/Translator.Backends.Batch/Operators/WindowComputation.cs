using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Batch.Operators;

/// <summary>
/// Sorts rows by partition and order and adds columns computed over each row's frame. Rows with equal keys are ordered by all their columns,
/// so that <c>row_number</c> and the like always give the same.
/// </summary>
public sealed record WindowComputation(
    PhysicalOperator Input,
    EquatableArray<Expression> Partition,
    EquatableArray<SortKey> SortedBy,
    EquatableArray<Assignment> Calls
) : PhysicalOperator
{
    public override EquatableArray<ColumnSymbol> Output { get; } = [.. Input.Output, .. Calls.Select(static c => c.Column)];
    public override EquatableArray<PhysicalOperator> Inputs => [Input];

    public override EquatableArray<SortKey> Order { get; } =
    [.. Partition.Select(static p => new SortKey(p, Descending: false, NullsFirst: true)), .. SortedBy];
}
