using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Batch.Operators;

/// <summary>Puts rows in an order; rows with equal keys keep the input's.</summary>
public sealed record RowSort(PhysicalOperator Input, EquatableArray<SortKey> Keys) : PhysicalOperator
{
    public override EquatableArray<ColumnSymbol> Output => Input.Output;
    public override EquatableArray<PhysicalOperator> Inputs => [Input];
    public override EquatableArray<SortKey> Order => Keys;
}
