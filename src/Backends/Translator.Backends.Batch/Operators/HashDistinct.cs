using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Batch.Operators;

/// <summary>Lets a row through when it comes for the first time.</summary>
public sealed record HashDistinct(PhysicalOperator Input) : PhysicalOperator
{
    public override EquatableArray<ColumnSymbol> Output => Input.Output;
    public override EquatableArray<PhysicalOperator> Inputs => [Input];
}
