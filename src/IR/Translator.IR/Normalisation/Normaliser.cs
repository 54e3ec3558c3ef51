using Translator.IR.Checks;
using Translator.IR.Diagnostics;
using Translator.IR.Relations;

namespace Translator.IR.Normalisation;

/// <summary>Bound IR to normal IR: no sugar, no correlation, work as near to the scans as it may go. The output keeps its columns.</summary>
public static class Normaliser
{
    private const string Stage = "normalisation";

    // Rules shrink a query or move work downwards, so that a fixed point is near. More rounds than it takes to move something down through the whole
    // query, one relation a round, mean that two rules undo each other.
    private const int MostRoundsBeyondSize = 100;

    /// <summary>
    /// Normalises a query. Where something cannot be normalised, the diagnostics have an error and what comes back is not for running.
    /// </summary>
    public static Relation Normalise(Relation bound, NormalisationContext context)
    {
        ArgumentNullException.ThrowIfNull(bound);
        ArgumentNullException.ThrowIfNull(context);
        var relation = bound;
        foreach (var phase in Phases.All)
        {
            relation = Run(phase, relation, context);
            if (context.Diagnostics.HasErrors)
            {
                return relation;
            }
        }
        IrChecks.Require(CheckLevel.Normal, relation, Stage);
        return relation;
    }

    private static Relation Run(Phase phase, Relation relation, NormalisationContext context)
    {
        var mostRounds = MostRoundsBeyondSize + relation.DescendantsAndSelf().Count();
        for (var round = 0; round < mostRounds; round++)
        {
            var before = relation;
            foreach (var rule in phase.Rules)
            {
                relation = Apply(rule, relation, context);
            }
            if (ReferenceEquals(before, relation) || context.Diagnostics.HasErrors)
            {
                return relation;
            }
        }
        throw new InternalErrorException(Stage, $"phase {phase.Name} does not come to an end");
    }

    /// <summary>Applies one rule and holds it to its promise that the output keeps its columns.</summary>
    public static Relation Apply(IRule rule, Relation relation, NormalisationContext context)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(relation);
        var rewritten = rule.Apply(relation, context);
        return
            ReferenceEquals(rewritten, relation)
            || relation.Output.Count == rewritten.Output.Count
                && relation.Output.Zip(rewritten.Output).All(static p => p.First with { Nullable = p.Second.Nullable } == p.Second)
            ? rewritten
            : throw new InternalErrorException(
                Stage,
                $"{rule.Name} changes the output from ({string.Join(", ", relation.Output)}) to ({string.Join(", ", rewritten.Output)})"
            );
    }
}
