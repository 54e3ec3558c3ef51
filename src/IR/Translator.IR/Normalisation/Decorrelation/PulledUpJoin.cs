using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Decorrelation;

/// <summary>The join that takes the place of a lateral join once the predicates are out of its right side.</summary>
internal sealed class PulledUpJoin(Join join, PulledUp pulled, IReadOnlySet<ColumnId> outer, NormalisationContext context)
{
    /// <summary>The join, or null where a missing row stands in the way. It may have more columns than the lateral join.</summary>
    public Relation? TryBuild() => pulled.Missing is { } missing ? TryBuildWithMissing(missing) : Build();

    private Join Build()
    {
        var right = pulled.Relation;
        var predicates = pulled.Predicates.AsEnumerable();
        if (join.Kind is JoinKind.LeftMark or JoinKind.LeftAntiNullAware)
        {
            (right, predicates) = WithoutNulls();
        }
        return join with { Right = right, Condition = Both(predicates), Lateral = false };
    }

    private Expression? Both(IEnumerable<Expression> predicates) =>
        context.WellKnown.AndOrNull(join.Condition is { } condition ? predicates.Prepend(condition) : predicates);

    // A row for which a predicate of the subquery is NULL is not in the subquery; for these kinds of join a NULL in the condition would mean more.
    private (Relation Right, IEnumerable<Expression> Predicates) WithoutNulls()
    {
        var present = new List<Expression>();
        var predicates = new List<Expression>();
        foreach (var predicate in pulled.Predicates)
        {
            if (!predicate.Nullable)
            {
                predicates.Add(predicate);
            }
            else if (CorrelatedEquality.TryRead(predicate, outer) is { } equality)
            {
                if (equality.Inner.Nullable)
                {
                    present.Add(context.WellKnown.IsNotNull(equality.Inner));
                }
                predicates.Add(context.WellKnown.NullSafeEqual(equality.Outer, equality.Inner));
            }
            else
            {
                predicates.Add(context.WellKnown.IsTrue(predicate));
            }
        }
        return (pulled.Relation.Where(present, context), predicates);
    }

    // Every left row has exactly one row on the right: the group's, or where there is no group the one over no rows.
    private Relation? TryBuildWithMissing(IReadOnlyDictionary<ColumnId, Expression> missing)
    {
        if (join.Kind is not (JoinKind.Inner or JoinKind.LeftOuter or JoinKind.LeftSingle) || join.Condition is not null)
        {
            return null;
        }
        if (join.Right.Output.All(c => missing[c.Id].IsNullLiteral))
        {
            return join with { Right = pulled.Relation, Kind = JoinKind.LeftOuter, Condition = Both(pulled.Predicates), Lateral = false };
        }
        var marker = context.Columns.Allocate("matched", Types.DataType.Boolean, false);
        var renamed = new Dictionary<ColumnId, ColumnSymbol>();
        var right = new List<Assignment> { new(marker, Literal.Boolean(true)) };
        foreach (var column in pulled.Relation.Output.DistinctBy(static c => c.Id))
        {
            renamed[column.Id] = context.Columns.Copy(column);
            right.Add(new Assignment(renamed[column.Id], column.Reference));
        }
        var map = renamed.ToDictionary(static p => p.Key, static p => (Expression)p.Value.Reference);
        var joined = join with
        {
            Right = new Project(pulled.Relation, [.. right]) { Origin = join.Right.Origin },
            Kind = JoinKind.LeftOuter,
            Condition = Both(pulled.Predicates.Select(p => p.Substitute(map))),
            Lateral = false,
        };
        var matched = context.WellKnown.IsNotNull((marker with { Nullable = true }).Reference);
        var columns = join.Right.Output.Select(c => new Assignment(
            c,
            Either(c, matched, renamed[c.Id] with { Nullable = true }, missing[c.Id])
        ));
        return new Project(joined, [.. join.Left.Output.Select(static c => c.PassedThrough), .. columns]) { Origin = join.Origin };
    }

    // The group's value, or where there is no group the one over no rows. A column that is never NULL tells the two apart itself.
    private Expression Either(ColumnSymbol column, Expression matched, ColumnSymbol grouped, Expression missing) =>
        column.Nullable
            ? new Case([new CaseBranch(matched, grouped.Reference)], missing) { Origin = join.Origin }
            : context.WellKnown.Coalesce(grouped.Reference, missing);
}
