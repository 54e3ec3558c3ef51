using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Batch.Operators;

/// <summary>Passes some rows over, then lets some through.</summary>
public sealed record RowLimit(PhysicalOperator Input, long? Count, long Offset) : PhysicalOperator
{
    public override EquatableArray<ColumnSymbol> Output => Input.Output;
    public override EquatableArray<PhysicalOperator> Inputs => [Input];
    public override EquatableArray<SortKey> Order => Input.Order;
}
