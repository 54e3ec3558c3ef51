using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Batch.Operators;

/// <summary>The rows of all inputs, one input after the other.</summary>
public sealed record UnionAll(EquatableArray<PhysicalOperator> Parts, EquatableArray<ColumnSymbol> Columns) : PhysicalOperator
{
    public override EquatableArray<ColumnSymbol> Output => Columns;
    public override EquatableArray<PhysicalOperator> Inputs => Parts;

    public override Distribution Distribution =>
        Parts.All(static p => p.Distribution is GatheredDistribution) ? Distribution.Gathered : Distribution.Spread;
}
