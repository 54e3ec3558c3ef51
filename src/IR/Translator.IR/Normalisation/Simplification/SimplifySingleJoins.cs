using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Simplification;

/// <summary>
/// <c>join(x, y, left_single, c) => join(x, y, left_outer, c)</c> where no left row can have two matches, and an inner join where each has exactly one.
/// </summary>
internal sealed class SimplifySingleJoins : NodeRule
{
    /// <inheritdoc/>
    protected override Relation Rewrite(Relation node, NormalisationContext context) =>
        node switch
        {
            Join { Kind: JoinKind.LeftSingle, Condition: null, Right.HasExactlyOneRow: true } join => join with { Kind = JoinKind.Inner },
            Join { Kind: JoinKind.LeftSingle } join when join.Right.HasAtMostOneRow || IsKeyed(join) => join with
            {
                Kind = JoinKind.LeftOuter,
            },
            _ => node,
        };

    // The right side is grouped, and the condition fixes every key.
    private static bool IsKeyed(Join join)
    {
        if (Grouped(join.Right) is not { } keys || join.Condition is not { } condition)
        {
            return false;
        }
        var right = join.Right.Output.Select(static c => c.Id).ToHashSet();
        var decided = condition.Conjuncts.SelectMany(c => Decided(c, right)).ToHashSet();
        return keys.All(decided.Contains);
    }

    private static IEnumerable<ColumnId> Decided(Expression conjunct, HashSet<ColumnId> right)
    {
        if (
            conjunct is Call { Arguments: [var a, var b] }
            && (conjunct.IsCallOf(WellKnownFunctions.EqualId) || conjunct.IsCallOf(WellKnownFunctions.NullSafeEqualId))
        )
        {
            if (a is ColumnReference first && !right.Overlaps(b.ReferencedColumns))
            {
                yield return first.Id;
            }
            if (b is ColumnReference second && !right.Overlaps(a.ReferencedColumns))
            {
                yield return second.Id;
            }
        }
    }

    private static IEnumerable<ColumnId>? Grouped(Relation relation) =>
        relation switch
        {
            Aggregate { GroupingSets.Count: 0, Keys.Count: > 0 } aggregate => aggregate.Keys.Select(static k => k.Column.Id),
            Project project when Grouped(project.Input) is { } keys && keys.All(project.Makes) => keys,
            Filter filter => Grouped(filter.Input),
            _ => null,
        };
}
