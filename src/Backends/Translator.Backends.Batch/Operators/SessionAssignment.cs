using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Batch.Operators;

/// <summary>Each row with its session: sorts by partition and time and merges rows that come within the gap.</summary>
public sealed record SessionAssignment(
    PhysicalOperator Input,
    Expression Time,
    EquatableArray<Expression> Partition,
    long Size,
    Expression? Gap,
    ColumnSymbol Start,
    ColumnSymbol End
) : PhysicalOperator
{
    public override EquatableArray<ColumnSymbol> Output { get; } = [.. Input.Output, Start, End];
    public override EquatableArray<PhysicalOperator> Inputs => [Input];
}
