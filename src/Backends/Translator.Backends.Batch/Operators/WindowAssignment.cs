using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Batch.Operators;

/// <summary>Each row with every tumbling, hopping or cumulating time window that it is in; row by row.</summary>
public sealed record WindowAssignment(
    PhysicalOperator Input,
    TimeWindowKind Kind,
    Expression Time,
    long Size,
    long Slide,
    long Offset,
    ColumnSymbol Start,
    ColumnSymbol End
) : PhysicalOperator
{
    public override EquatableArray<ColumnSymbol> Output { get; } = [.. Input.Output, Start, End];
    public override EquatableArray<PhysicalOperator> Inputs => [Input];
}
