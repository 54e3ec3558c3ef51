using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Decorrelation;

/// <content>Joins inside the right side.</content>
internal sealed partial class DomainUnnesting
{
    private Unnested OfJoin(Join inner) =>
        inner switch
        {
            { Lateral: true } => Fail(inner, "a lateral join"),
            { Kind: JoinKind.Inner } => OfInnerJoin(inner),
            { Kind: JoinKind.RightOuter } => OfRightJoin(inner),
            { Kind: JoinKind.FullOuter } => OfFullJoin(inner),
            _ => OfLeftJoin(inner),
        };

    private Unnested OfInnerJoin(Join inner)
    {
        if (!IsCorrelated(inner.Right))
        {
            var left = Visit(inner.Left);
            return left with { Relation = inner with { Left = left.Relation, Condition = Inside(left, inner.Condition) } };
        }
        if (!IsCorrelated(inner.Left))
        {
            var right = Visit(inner.Right);
            return right with { Relation = inner with { Right = right.Relation, Condition = Inside(right, inner.Condition) } };
        }
        return Both(inner, Visit(inner.Left), Visit(inner.Right));
    }

    // The left side decides which rows there are, so it holds the domain.
    private Unnested OfLeftJoin(Join inner)
    {
        var left = Visit(inner.Left);
        return IsCorrelated(inner.Right)
            ? Both(inner, left, Visit(inner.Right))
            : left with
            {
                Relation = inner with { Left = left.Relation, Condition = Inside(left, inner.Condition) },
            };
    }

    private Unnested OfRightJoin(Join inner)
    {
        var right = Visit(inner.Right);
        if (!IsCorrelated(inner.Left))
        {
            return right with { Relation = inner with { Right = right.Relation, Condition = Inside(right, inner.Condition) } };
        }
        return right with { Relation = Both(inner, Visit(inner.Left), right).Relation };
    }

    private Unnested OfFullJoin(Join inner)
    {
        var (left, right) = (Visit(inner.Left), Visit(inner.Right));
        var both = Both(inner, left, right);
        var values = columns.ToDictionary(static c => c.Id, c => Either(left.Domain[c.Id], right.Domain[c.Id]));
        var domain = columns.ToDictionary(static c => c.Id, c => context.Columns.Copy(c) with { Nullable = values[c.Id].Nullable });
        var merged = columns.Select(c => new Assignment(domain[c.Id], values[c.Id]));
        return new(
            new Project(both.Relation, [.. inner.Output.Select(static c => c.PassedThrough), .. merged]) { Origin = inner.Origin },
            domain
        );
    }

    private Unnested Both(Join inner, Unnested left, Unnested right)
    {
        var condition = Inside(left, inner.Condition);
        var same = SameDomain(left, right);
        return left with
        {
            Relation = inner with
            {
                Left = left.Relation,
                Right = right.Relation,
                Condition = condition is null ? same : context.WellKnown.And([condition, same]),
            },
        };
    }

    private static Expression? Inside(Unnested below, Expression? condition) => condition is null ? null : below.Inside(condition);

    // One of the sides is there.
    private Expression Either(ColumnSymbol left, ColumnSymbol right)
    {
        var (first, second) = ((left with { Nullable = true }).Reference, (right with { Nullable = true }).Reference);
        return left.Nullable || right.Nullable
            ? new Case([new CaseBranch(context.WellKnown.IsNotNull(first), first)], second)
            : context.WellKnown.Coalesce(first, second);
    }
}
