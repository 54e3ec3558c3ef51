using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Decorrelation;

/// <content>Limits, windows and joins.</content>
internal sealed partial class PredicatePullUp
{
    private PulledUp? OfLimit(Limit limit)
    {
        if (limit is { Offset: 0, Count: null or > 0 } && limit.Input.HasAtMostOneRow)
        {
            return Try(limit.Input);
        }
        return limit.Input is Sort sort
            ? OfLimited(sort.Input, sort.Keys, limit.Count, limit.Offset)
            : OfLimited(limit.Input, [], limit.Count, limit.Offset);
    }

    private PulledUp? OfLimited(Relation input, EquatableArray<SortKey> order, long? count, long offset) =>
        !IsCorrelated(order.Select(static k => k.Value)) && TryRows(input) is { } below && Partition(below) is { } partition
            ? below with
            {
                Relation = LimitPerPartition.Build(below.Relation, partition, order, count, offset, context),
            }
            : null;

    private PulledUp? OfWindow(Window window) =>
        !IsCorrelated(window.Expressions) && TryRows(window.Input) is { } below && Partition(below) is { } partition
            ? below with
            {
                Relation = window with { Input = below.Relation, Partition = [.. window.Partition, .. partition] },
            }
            : null;

    // The values that rows must share to belong to the same enclosing rows, or null where the predicates do not form such groups.
    private EquatableArray<Expression>? Partition(PulledUp below)
    {
        var partition = new List<Expression>();
        foreach (var predicate in below.Predicates.Where(p => UsesRows(p, below.Relation)))
        {
            if (CorrelatedEquality.TryRead(predicate, outer) is not { } equality)
            {
                return null;
            }
            partition.Add(equality.Inner);
        }
        return [.. partition];
    }

    private PulledUp? OfJoin(Join join) =>
        join.Kind switch
        {
            JoinKind.Inner => OfInnerJoin(join),
            JoinKind.LeftOuter or JoinKind.LeftSemi or JoinKind.LeftAnti or JoinKind.LeftAntiNullAware or JoinKind.LeftMark => OfLeftJoin(
                join
            ),
            JoinKind.RightOuter or JoinKind.FullOuter or JoinKind.LeftSingle => null,
            _ => throw new ArgumentOutOfRangeException(nameof(join)),
        };

    private PulledUp? OfInnerJoin(Join join)
    {
        if (join.Lateral || TryRows(join.Left) is not { } left || TryRows(join.Right) is not { } right)
        {
            return null;
        }
        IReadOnlyList<Expression> conjuncts = join.Condition?.Conjuncts ?? [];
        var pulled = conjuncts.Where(IsCorrelated).ToList();
        return pulled.Exists(static p => p.IsVolatile)
            ? null
            : new(
                join with
                {
                    Left = left.Relation,
                    Right = right.Relation,
                    Condition = context.WellKnown.AndOrNull(conjuncts.Where(c => !IsCorrelated(c))),
                },
                [.. left.Predicates, .. right.Predicates, .. pulled]
            );
    }

    private PulledUp? OfLeftJoin(Join join) =>
        !join.Lateral
        && (join.Condition is null || !IsCorrelated(join.Condition))
        && !join.Right.FreeColumns.Overlaps(outer)
        && TryRows(join.Left) is { } left
            ? left with
            {
                Relation = join with { Left = left.Relation },
            }
            : null;
}
