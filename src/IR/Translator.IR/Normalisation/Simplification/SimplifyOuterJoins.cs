using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Simplification;

/// <summary>
/// <c>filter(join(x, y, left_outer, c), p(y)) => filter(join(x, y, inner, c), p(y))</c> where p cannot be TRUE for a row of NULLs; also below the condition of
/// an inner or semi join.
/// </summary>
internal sealed class SimplifyOuterJoins : NodeRule
{
    /// <inheritdoc/>
    protected override Relation Rewrite(Relation node, NormalisationContext context) =>
        node switch
        {
            Filter filter => filter.MapInputs(i => Simplify(i, filter.Predicate)),
            Join { Kind: JoinKind.Inner or JoinKind.LeftSemi, Condition: { } condition } join => join.MapInputs(i =>
                Simplify(i, condition)
            ),
            Join { Kind: JoinKind.LeftOuter, Condition: { } condition } join => join.MapInputs(i =>
                ReferenceEquals(i, join.Right) ? Simplify(i, condition) : i
            ),
            Join { Kind: JoinKind.RightOuter, Condition: { } condition } join => join.MapInputs(i =>
                ReferenceEquals(i, join.Left) ? Simplify(i, condition) : i
            ),
            _ => node,
        };

    private static Relation Simplify(Relation relation, Expression predicate)
    {
        if (relation is not Join { Kind: JoinKind.LeftOuter or JoinKind.RightOuter or JoinKind.FullOuter } join)
        {
            return relation;
        }
        var conjuncts = predicate.Conjuncts;
        bool Rejects(Relation side)
        {
            var rejection = new NullRejection(side.OutputIds);
            return conjuncts.Any(rejection.IsNeverTrue);
        }
        // The right side's NULLs are in the rows of unmatched left rows, and the other way round.
        var keepsLeft = join.Kind != JoinKind.RightOuter && !Rejects(join.Right);
        var keepsRight = join.Kind != JoinKind.LeftOuter && !Rejects(join.Left);
        var kind = (keepsLeft, keepsRight) switch
        {
            (true, true) => JoinKind.FullOuter,
            (true, false) => JoinKind.LeftOuter,
            (false, true) => JoinKind.RightOuter,
            (false, false) => JoinKind.Inner,
        };
        return kind == join.Kind ? join : join with { Kind = kind };
    }
}
