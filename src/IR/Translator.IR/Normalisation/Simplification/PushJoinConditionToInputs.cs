using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Simplification;

/// <summary>
/// <c>join(x, y, and(p(y), r(x, y))) => join(x, filter(y, p), r)</c> on the sides whose rows without a match are dropped, for predicates that cannot raise an error.
/// </summary>
internal sealed class PushJoinConditionToInputs : NodeRule
{
    /// <inheritdoc/>
    protected override bool GoesDown => true;

    /// <inheritdoc/>
    protected override Relation Rewrite(Relation node, NormalisationContext context)
    {
        if (node is not Join { Lateral: false, Condition: { } condition } join)
        {
            return node;
        }
        var (leftIds, rightIds) = (join.Left.OutputIds, join.Right.OutputIds);
        var conjuncts = condition.Conjuncts;
        var left = conjuncts.Where(c => DropsLeft(join) && IsOver(c, leftIds)).ToList();
        var right = conjuncts.Where(c => DropsRight(join, c) && IsOver(c, rightIds)).ToList();
        return left.Count + right.Count == 0
            ? node
            : join with
            {
                Left = join.Left.Where(left, context),
                Right = join.Right.Where(right, context),
                Condition = context.WellKnown.AndOrNull(conjuncts.Where(c => !left.Contains(c) && !right.Contains(c))),
            };
    }

    private static bool IsOver(Expression conjunct, HashSet<ColumnId> side)
    {
        var used = conjunct.ReferencedColumns;
        return used.Count > 0 && side.IsSupersetOf(used) && !conjunct.IsVolatile && conjunct.IsTotal;
    }

    private static bool DropsLeft(Join join) => join.Kind is JoinKind.Inner or JoinKind.LeftSemi or JoinKind.RightOuter;

    // Where a NULL in the condition has a meaning, a predicate may only go if it is never NULL.
    private static bool DropsRight(Join join, Expression conjunct) =>
        join.Kind switch
        {
            JoinKind.Inner or JoinKind.LeftOuter or JoinKind.LeftSingle or JoinKind.LeftSemi or JoinKind.LeftAnti => true,
            JoinKind.LeftMark or JoinKind.LeftAntiNullAware => !conjunct.Nullable,
            _ => false,
        };
}
