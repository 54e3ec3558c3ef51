using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Streaming.Operators;

/// <summary>Passes changes on and moves the watermark: the latest time seen in every active split, less the delay.</summary>
public sealed record WatermarkAssignment(StreamOperator Input, ColumnSymbol Column, long Delay) : StreamOperator
{
    public override EquatableArray<ColumnSymbol> Output => Input.Output;

    public override EquatableArray<StreamOperator> Inputs => [Input];
}
