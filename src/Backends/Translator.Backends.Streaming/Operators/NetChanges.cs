using Translator.IR;
using Translator.IR.Expressions;

namespace Translator.Backends.Streaming.Operators;

/// <summary>Adds up the changes of equal rows in a step, so that what comes and goes at once is not seen.</summary>
public sealed record NetChanges(StreamOperator Input) : StreamOperator
{
    public override EquatableArray<ColumnSymbol> Output => Input.Output;

    public override EquatableArray<StreamOperator> Inputs => [Input];
}
