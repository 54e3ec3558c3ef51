using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Streaming.Operators;

/// <summary>Linear: computes columns of each change.</summary>
public sealed record Projection(StreamOperator Input, EquatableArray<Assignment> Columns) : StreamOperator
{
    public override EquatableArray<ColumnSymbol> Output { get; } = [.. Columns.Select(static c => c.Column)];

    public override EquatableArray<StreamOperator> Inputs => [Input];
}
