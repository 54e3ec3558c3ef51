using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Streaming.Operators;

/// <summary>Counts equal rows; gives a row out when its first one comes and takes it back when its last one goes.</summary>
public sealed record DistinctRows(StreamOperator Input) : StreamOperator
{
    public override EquatableArray<ColumnSymbol> Output => Input.Output;

    public override EquatableArray<StreamOperator> Inputs => [Input];
}
