using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Streaming.Operators;

/// <summary>Moves changes so that equal keys meet at one instance; without keys all changes meet at one instance.</summary>
public sealed record Exchange(StreamOperator Input, EquatableArray<Expression> Keys) : StreamOperator
{
    public override EquatableArray<ColumnSymbol> Output => Input.Output;

    public override EquatableArray<StreamOperator> Inputs => [Input];
}
