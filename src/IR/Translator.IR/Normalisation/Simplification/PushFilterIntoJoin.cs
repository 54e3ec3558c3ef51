using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Simplification;

/// <summary>
/// <c>filter(join(x, y), and(p(x), q(y), r(x, y))) => join(filter(x, p), filter(y, q), r)</c> for inner joins; for outer joins predicates go to the side
/// that is kept whole. A predicate that may raise an error does not get to see rows that the join would have hidden from it.
/// </summary>
internal sealed class PushFilterIntoJoin : NodeRule
{
    /// <inheritdoc/>
    protected override bool GoesDown => true;

    /// <inheritdoc/>
    protected override Relation Rewrite(Relation node, NormalisationContext context)
    {
        if (node is not Filter { Input: Join { Lateral: false } join } filter)
        {
            return node;
        }
        var (left, right) = (join.Left.OutputIds, join.Right.OutputIds);
        var places = filter.Predicate.Conjuncts.ToLookup(c => PlaceOf(c, join, left, right));
        if (places.All(static p => p.Key == Place.Above))
        {
            return node;
        }
        IEnumerable<Expression> condition = join.Condition is { } there ? places[Place.Condition].Prepend(there) : places[Place.Condition];
        var pushed = join with
        {
            Left = join.Left.Where([.. places[Place.Left]], context),
            Right = join.Right.Where([.. places[Place.Right]], context),
            Condition = context.WellKnown.AndOrNull(condition),
        };
        return pushed.Where([.. places[Place.Above]], context);
    }

    private static Place PlaceOf(Expression conjunct, Join join, HashSet<ColumnId> leftIds, HashSet<ColumnId> rightIds)
    {
        if (conjunct.IsVolatile)
        {
            return Place.Above;
        }
        var used = conjunct.ReferencedColumns;
        var left = leftIds.IsSupersetOf(used);
        var right = !left && rightIds.IsSupersetOf(used);
        return join.Kind switch
        {
            JoinKind.Inner when left => MayGoTo(join.Left) ? Place.Left : InCondition(),
            JoinKind.Inner when right => MayGoTo(join.Right) ? Place.Right : InCondition(),
            JoinKind.Inner => InCondition(),
            // Every row of these sides is there in the join's output, so that the predicate sees the same rows as before.
            JoinKind.LeftOuter or JoinKind.LeftMark or JoinKind.LeftSingle when left => Place.Left,
            JoinKind.RightOuter when right => Place.Right,
            JoinKind.LeftSemi or JoinKind.LeftAnti or JoinKind.LeftAntiNullAware when conjunct.IsTotal => Place.Left,
            _ => Place.Above,
        };

        // The predicates that connect the tables of `FROM a, b, c WHERE …` go down to the join that they make of a cross product.
        bool MayGoTo(Relation side) => conjunct.IsTotal || join.Condition is null && side is Join { Kind: JoinKind.Inner };

        Place InCondition() => conjunct.IsTotal || join.Condition is null ? Place.Condition : Place.Above;
    }

    private enum Place
    {
        Above,
        Left,
        Right,
        Condition,
    }
}
