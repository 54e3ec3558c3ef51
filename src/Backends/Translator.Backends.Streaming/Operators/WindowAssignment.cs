using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Streaming.Operators;

/// <summary>Linear: repeats each change for every tumbling, hopping or cumulating window that its time is in.</summary>
public sealed record WindowAssignment(
    StreamOperator Input,
    TimeWindowKind Kind,
    Expression Time,
    long Size,
    long Slide,
    long Offset,
    ColumnSymbol Start,
    ColumnSymbol End
) : StreamOperator
{
    public override EquatableArray<ColumnSymbol> Output { get; } = [.. Input.Output, Start, End];

    public override EquatableArray<StreamOperator> Inputs => [Input];
}
