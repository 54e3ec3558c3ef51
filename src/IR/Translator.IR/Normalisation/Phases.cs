using Translator.IR.Diagnostics;
using Translator.IR.Normalisation.Decorrelation;
using Translator.IR.Normalisation.Naming;
using Translator.IR.Normalisation.Simplification;
using Translator.IR.Normalisation.Sugar;

namespace Translator.IR.Normalisation;

/// <summary>
/// All rules in their order; <c>docs/optimizer-rules.md</c> says of each what it does. Start-up fails where a rule needs what nothing before it
/// establishes.
/// </summary>
public static class Phases
{
    /// <summary>The phases in order.</summary>
    public static EquatableArray<Phase> All { get; } =
        Validated([
            new("naming", [new RemoveAliases(), new InlineCtes()]),
            new("sugar", [new ExpandUnpivot()]),
            new("limits", [new PushLimitThroughProject(), new MergeAdjacentLimits()]),
            new("decorrelation", [new ExpandValues(), new ReplaceSubqueriesByJoins(), new UnnestLateralJoins()]),
            new(
                "simplification",
                [
                    new PropagateNulls(),
                    new FoldConstants(),
                    new SimplifyBooleans(),
                    new SimplifyCases(),
                    new FactorCommonConjuncts(),
                    new SimplifySingleJoins(),
                    new SimplifyNullAwareAntiJoins(),
                    new RemoveTrivialFilters(),
                    new MergeAdjacentFilters(),
                    new SimplifyOuterJoins(),
                    new PushFilterThroughProject(),
                    new PushFilterThroughUnary(),
                    new PushFilterThroughAggregate(),
                    new PushFilterThroughSetOperation(),
                    new PushFilterIntoJoin(),
                    new PushJoinConditionToInputs(),
                    new AvoidCrossProducts(),
                    new MergeAdjacentProjects(),
                    new RemoveIdentityProjects(),
                    new FlattenUnions(),
                    new MergeAdjacentLimits(),
                    new PushLimitThroughProject(),
                    new RemoveUnneededSorts(),
                    new MergeLimitAndSort(),
                    new PruneColumns(),
                ]
            ),
        ]);

    /// <summary>Gives the phases back, or throws where a rule needs a fact that no rule before it and no earlier phase establishes.</summary>
    public static EquatableArray<Phase> Validated(EquatableArray<Phase> phases)
    {
        var established = new HashSet<Fact>();
        foreach (var rule in phases.SelectMany(static p => p.Rules))
        {
            foreach (var fact in rule.Needs)
            {
                if (!established.Contains(fact))
                {
                    throw new InternalErrorException("normalisation", $"{rule.Name} needs {fact}, which nothing before it establishes");
                }
            }
            established.UnionWith(rule.Establishes);
        }
        return phases;
    }
}
