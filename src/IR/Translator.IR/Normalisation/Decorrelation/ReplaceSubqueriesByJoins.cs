using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Decorrelation;

/// <summary>
/// <c>filter(x, exists(q)) => join(x, q, left_semi, lateral)</c>, <c>filter(x, not(in_subquery(a, q))) => join(x, q, left_anti_null_aware, a = q.1, lateral)</c>,
/// <c>project(x, [scalar_subquery(q)]) => project(join(x, q, left_single, lateral), [q.1])</c>; elsewhere EXISTS and IN become the mark of a <c>left_mark</c> join.
/// </summary>
internal sealed class ReplaceSubqueriesByJoins : NodeRule
{
    /// <inheritdoc/>
    public override EquatableArray<Fact> Needs => [Fact.NoAliases, Fact.NoInlineableCtes, Fact.ConstantValues];

    /// <inheritdoc/>
    public override EquatableArray<Fact> Establishes => [Fact.NoSubqueries];

    /// <inheritdoc/>
    protected override Relation Rewrite(Relation node, NormalisationContext context)
    {
        if (!node.Expressions.Any(static e => e.HasSubquery) || IsOverLambda(node, context))
        {
            return node;
        }
        return node switch
        {
            Filter filter => RewriteFilter(filter, context),
            Join { Kind: JoinKind.Inner, Condition: { } condition } join => RewriteInnerJoin(join, condition, context),
            Join { Condition: { } condition } join => RewriteOuterJoin(join, condition, context),
            _ => RewriteUnary(node, context),
        };
    }

    private static Relation RewriteFilter(Filter filter, NormalisationContext context)
    {
        var conjuncts = filter.Predicate.Conjuncts;
        var attachment = new SubqueryAttachment(filter.Input.Where([.. conjuncts.Where(static c => !c.HasSubquery)], context), context);
        var others = new List<Expression>();
        foreach (var conjunct in conjuncts.Where(static c => c.HasSubquery))
        {
            if (!TryFilterByJoin(conjunct, attachment))
            {
                others.Add(attachment.Replace(conjunct));
            }
        }
        return attachment.Result.Where(others, context).WithOutput(filter.Output);
    }

    private static bool TryFilterByJoin(Expression conjunct, SubqueryAttachment attachment)
    {
        // For a filter IS TRUE changes nothing, and IS FALSE is NOT.
        var negated = conjunct.IsCallOf(WellKnownFunctions.NotId) || conjunct.IsCallOf(WellKnownFunctions.IsFalseId);
        var wrapped = negated || conjunct.IsCallOf(WellKnownFunctions.IsTrueId);
        switch (wrapped ? ((Call)conjunct).Arguments[0] : conjunct)
        {
            case Exists exists:
                attachment.Keep(exists, negated ? JoinKind.LeftAnti : JoinKind.LeftSemi);
                return true;
            case InSubquery membership:
                attachment.Keep(membership, negated ? JoinKind.LeftAntiNullAware : JoinKind.LeftSemi);
                return true;
            default:
                return false;
        }
    }

    private static Relation RewriteInnerJoin(Join join, Expression condition, NormalisationContext context)
    {
        var conjuncts = condition.Conjuncts;
        var pairs = join with { Condition = context.WellKnown.AndOrNull(conjuncts.Where(static c => !c.HasSubquery)) };
        var late = conjuncts.Where(static c => c.HasSubquery);
        return RewriteFilter(new Filter(pairs, context.WellKnown.And(late)) { Origin = join.Origin }, context);
    }

    private static Relation RewriteOuterJoin(Join join, Expression condition, NormalisationContext context)
    {
        var left = new SubqueryAttachment(join.Left, context);
        var right = new SubqueryAttachment(join.Right, context);
        var replaced = condition.TransformUp(e =>
        {
            if (e is not (ScalarSubquery or Exists or InSubquery))
            {
                return e;
            }
            var used = e.ReferencedColumns;
            var (usesLeft, usesRight) = (left.HasAny(used), right.HasAny(used));
            if (usesLeft && usesRight)
            {
                context.Diagnostics.Report(NormalisationErrors.SubqueryOverBothSides, e.Origin.Location);
                return e;
            }
            return usesRight || (!usesLeft && join.Kind == JoinKind.RightOuter) ? right.ReplaceOne(e) : left.ReplaceOne(e);
        });
        var rewritten = join with { Left = left.Result, Right = right.Result, Condition = replaced };
        return rewritten.WithOutput(join.Output);
    }

    private static Relation RewriteUnary(Relation node, NormalisationContext context)
    {
        if (node.Inputs is not [var input])
        {
            return node;
        }
        var attachment = new SubqueryAttachment(input, context);
        var replaced = node.MapExpressions(attachment.Replace);
        return replaced.MapInputs(_ => attachment.Result).WithOutput(node.Output);
    }

    private static bool IsOverLambda(Relation node, NormalisationContext context)
    {
        var found = false;
        foreach (var lambda in node.Expressions.SelectMany(static e => e.DescendantsAndSelf()).OfType<Lambda>())
        {
            var parameters = lambda.Parameters.Select(static p => p.Id).ToHashSet();
            foreach (
                var inner in lambda.Body.DescendantsAndSelf().Where(e => !e.Queries.IsEmpty && e.ReferencedColumns.Overlaps(parameters))
            )
            {
                context.Diagnostics.Report(NormalisationErrors.SubqueryOverLambda, inner.Origin.Location);
                found = true;
            }
        }
        return found;
    }
}
