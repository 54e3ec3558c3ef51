using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Functions;

namespace Translator.Backends.Streaming.Operators;

/// <summary>Linear: repeats each change for every row that a table function makes of it.</summary>
public sealed record RowGeneration(
    StreamOperator Input,
    FunctionRow Function,
    EquatableArray<Expression> Arguments,
    bool Outer,
    EquatableArray<ColumnSymbol> Columns
) : StreamOperator
{
    public override EquatableArray<ColumnSymbol> Output { get; } = [.. Input.Output, .. Columns];

    public override EquatableArray<StreamOperator> Inputs => [Input];
}
