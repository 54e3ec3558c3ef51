using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Streaming.Operators;

/// <summary>Linear: a change passes when the predicate is TRUE for its row.</summary>
public sealed record RowFilter(StreamOperator Input, Expression Predicate) : StreamOperator
{
    public override EquatableArray<ColumnSymbol> Output => Input.Output;

    public override EquatableArray<StreamOperator> Inputs => [Input];
}
