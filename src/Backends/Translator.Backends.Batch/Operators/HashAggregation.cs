using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Batch.Operators;

/// <summary>Groups rows in a hash table. Groups come out in the order in which they were first seen.</summary>
public sealed record HashAggregation(
    PhysicalOperator Input,
    EquatableArray<Assignment> Keys,
    EquatableArray<GroupingSet> GroupingSets,
    EquatableArray<Assignment> Aggregates,
    ColumnSymbol? GroupingId
) : PhysicalOperator
{
    public override EquatableArray<ColumnSymbol> Output { get; } =
    [.. Keys.Select(static k => k.Column), .. Aggregates.Select(static a => a.Column), .. GroupingId is null ? [] : new[] { GroupingId }];

    public override EquatableArray<PhysicalOperator> Inputs => [Input];

    public override Distribution Distribution =>
        Input.Distribution is GatheredDistribution
            ? Distribution.Gathered
            : new HashedDistribution(Keys.Select(static k => (Expression)new ColumnReference(k.Column)).ToEquatableArray());
}
