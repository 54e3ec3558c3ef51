using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Batch.Operators;

/// <summary>The first rows of an order, in that order. Rows with equal keys are ordered by all their columns, so that the choice is always the same.</summary>
public sealed record TopRows(PhysicalOperator Input, EquatableArray<SortKey> Keys, long Count, long Offset) : PhysicalOperator
{
    public override EquatableArray<ColumnSymbol> Output => Input.Output;
    public override EquatableArray<PhysicalOperator> Inputs => [Input];
    public override EquatableArray<SortKey> Order => Keys;
}
