using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Batch.Operators;

/// <summary>Moves rows between workers until they lie as the step above needs them. With one worker it does nothing.</summary>
public sealed record Exchange(PhysicalOperator Input, Distribution Needed) : PhysicalOperator
{
    public override EquatableArray<ColumnSymbol> Output => Input.Output;
    public override EquatableArray<PhysicalOperator> Inputs => [Input];
    public override Distribution Distribution => Needed;
}
