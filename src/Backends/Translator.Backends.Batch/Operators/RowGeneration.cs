using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Relations;

namespace Translator.Backends.Batch.Operators;

/// <summary>Each row with every row that a table function makes of it.</summary>
public sealed record RowGeneration(
    PhysicalOperator Input,
    FunctionRow Function,
    EquatableArray<Expression> Arguments,
    bool Outer,
    EquatableArray<ColumnSymbol> Columns
) : PhysicalOperator
{
    public override EquatableArray<ColumnSymbol> Output { get; } = [.. Input.Output, .. Columns];
    public override EquatableArray<PhysicalOperator> Inputs => [Input];
}
