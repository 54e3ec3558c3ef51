using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Streaming.Operators;

/// <summary>Linear: the changes of all inputs, under new columns.</summary>
public sealed record UnionAll(EquatableArray<StreamOperator> Parts, EquatableArray<ColumnSymbol> Columns) : StreamOperator
{
    public override EquatableArray<ColumnSymbol> Output => Columns;

    public override EquatableArray<StreamOperator> Inputs => Parts;
}
