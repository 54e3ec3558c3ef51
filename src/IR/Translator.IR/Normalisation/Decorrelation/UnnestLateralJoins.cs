using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Decorrelation;

/// <summary>
/// <c>join(x, filter(y, y.k = x.k), lateral) => join(x, y, y.k = x.k)</c> and the like: predicates over columns of the left side move into the condition where the
/// operators between allow it; else the right side is computed for all different values of those columns at once
/// (<c>join(x, y, lateral) => join(x, y' over distinct(project(x, [k])), k &lt;=&gt; k')</c>).
/// </summary>
internal sealed class UnnestLateralJoins : NodeRule
{
    /// <inheritdoc/>
    public override EquatableArray<Fact> Needs => [Fact.NoAliases, Fact.NoUnpivots, Fact.NoSubqueries, Fact.ConstantValues];

    /// <inheritdoc/>
    public override EquatableArray<Fact> Establishes => [Fact.NoCorrelation];

    /// <inheritdoc/>
    protected override Relation Rewrite(Relation node, NormalisationContext context) =>
        node is Join { Lateral: true } join ? Unnest(join, context).WithOutput(join.Output) : node;

    private static Relation Unnest(Join join, NormalisationContext context)
    {
        var outer = join.Left.Output.Select(static c => c.Id).ToHashSet();
        outer.IntersectWith(join.Right.FreeColumns);
        if (outer.Count == 0)
        {
            return join with { Lateral = false };
        }
        if (TrySimplify(join) is { } simpler)
        {
            return simpler is Join { Lateral: true } again
                ? Unnest(again, context)
                : simpler.MapInputs(input =>
                    input is Join { Lateral: true } below ? Unnest(below, context).WithOutput(below.Output) : input
                );
        }
        if (
            new PredicatePullUp(outer, context).Try(join.Right) is { } pulled
            && new PulledUpJoin(join, pulled, outer, context).TryBuild() is { } joined
        )
        {
            return joined;
        }
        return new DomainUnnesting(join, outer, context).TryBuild() ?? join;
    }

    private static Relation? TrySimplify(Join join) =>
        join switch
        {
            { Kind: JoinKind.LeftSemi or JoinKind.LeftAnti or JoinKind.LeftAntiNullAware or JoinKind.LeftMark } => SimplifyTest(join),
            { Kind: JoinKind.LeftSingle or JoinKind.LeftOuter, Condition: null, Right.HasExactlyOneRow: true } => join with
            {
                Kind = JoinKind.Inner,
            },
            { Kind: JoinKind.Inner } => SimplifyInner(join),
            { Kind: JoinKind.LeftOuter, Condition: null, Right: Generate { Input.IsSingleEmptyRow: true } generate } => generate with
            {
                Input = join.Left,
                Outer = true,
            },
            _ => null,
        };

    // Only whether a row matches counts: what the right side makes of its rows can be written into the condition.
    private static Join? SimplifyTest(Join join) =>
        join.Right switch
        {
            Project project when MayWriteInto(join.Condition, project) => join with
            {
                Right = project.Input,
                Condition = join.Condition?.Substitute(project.Definitions),
            },
            Sort sort => join with { Right = sort.Input },
            Distinct distinct => join with { Right = distinct.Input },
            Limit { Offset: 0, Count: null or > 0 } limit when join.Condition is null => join with { Right = limit.Input },
            TopN { Offset: 0, Count: > 0 } top when join.Condition is null => join with { Right = top.Input },
            _ => null,
        };

    private static bool MayWriteInto(Expression? condition, Project project) =>
        condition is null || !project.Columns.Any(static c => c.Value.IsVolatile) && condition.MaySubstitute(project.Definitions);

    private static Relation? SimplifyInner(Join join)
    {
        if (join.Right is Project or Generate && join.Condition is { } condition)
        {
            return new Filter(join with { Condition = null }, condition) { Origin = join.Origin };
        }
        return join.Right switch
        {
            Project project => project with
            {
                Input = Lateral(join, project.Input),
                Columns = [.. join.Left.Output.Select(static c => c.PassedThrough), .. project.Columns],
            },
            Generate generate => generate with { Input = Lateral(join, generate.Input) },
            _ => null,
        };
    }

    private static Relation Lateral(Join join, Relation right) => right.IsSingleEmptyRow ? join.Left : join with { Right = right };
}
