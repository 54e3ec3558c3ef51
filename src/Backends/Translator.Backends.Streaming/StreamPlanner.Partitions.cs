using Translator.Backends.Streaming.Operators;
using Translator.Backends.Streaming.Planning;
using Translator.Backends.Streaming.Traits;
using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Relations;

namespace Translator.Backends.Streaming;

public sealed partial class StreamPlanner
{
    private static EquatableArray<Expression> NoKeys => [];

    private StreamOperator Recompute(
        Relation relation,
        EquatableArray<EquatableArray<Expression>> keys,
        Func<Relation, StreamOperator>? plan = null
    )
    {
        var parts = new PartitionQuery(plan ?? Visit);
        return Recompute(parts.Above(relation), parts, keys);
    }

    /// <summary>What depends on the order of its rows is computed from the tables up, so that it meets them in the order of a batch.</summary>
    private StreamOperator RecomputeInOrder(Relation relation)
    {
        var parts = new PartitionQuery(Visit);
        var query = parts.AboveTables(relation);
        return Recompute(query, parts, [.. parts.Inputs.Select(static _ => NoKeys)]);
    }

    private StreamOperator Recompute(Relation query, PartitionQuery parts, EquatableArray<EquatableArray<Expression>> keys)
    {
        foreach (var node in query.DescendantsAndSelf())
        {
            RefuseVolatile(node);
        }

        var inputs = parts.Inputs.Zip(keys, Under).ToEquatableArray();
        var rowsForNothing = query is Aggregate { HasRowForNothing: true } || inputs.IsEmpty || GivesRowsForNothing(query);
        return Traced(new Recomputation(inputs, keys, query, rowsForNothing));
    }

    /// <summary>Whether a query from the tables up can have rows although its tables have none.</summary>
    private static bool GivesRowsForNothing(Relation query) =>
        query.DescendantsAndSelf().Any(static r => r is Values or Aggregate { HasRowForNothing: true });

    /// <summary>Whether changes come out in the order in which rows come in from one table.</summary>
    private static bool KeepsOrderOfTable(Relation relation) =>
        relation switch
        {
            Scan or Values or CteReference => true,
            Filter or Project or Generate or Watermark or TimeWindow { Kind: not TimeWindowKind.Session } or Alias or Hinted =>
                KeepsOrderOfTable(relation.Inputs[0]),
            _ => false,
        };

    private StreamOperator PlanAggregate(Aggregate aggregate)
    {
        var keys = aggregate.GroupingSets.IsEmpty ? aggregate.Keys.Select(static k => k.Value).ToEquatableArray() : NoKeys;
        var calls = aggregate.Aggregates.Select(static a => (AggregateCall)a.Value).ToList();
        if (calls.Any(c => c.OrderBy.IsEmpty && facts.IsOrderSensitive(c)) && !KeepsOrderOfTable(aggregate.Input))
        {
            return RecomputeInOrder(aggregate);
        }

        var input = Visit(aggregate.Input);
        var appends = input.Traits.Mode == ChangelogMode.AppendOnly;
        if (calls.All(c => !c.Distinct && c.OrderBy.IsEmpty && (appends || (facts.IsRetractable(c) && !facts.IsOrderSensitive(c)))))
        {
            if (!appends)
            {
                RefuseVolatile(aggregate);
            }

            return Traced(
                new KeyedAggregation(
                    Under(input, keys),
                    aggregate.Keys,
                    aggregate.GroupingSets,
                    aggregate.Aggregates,
                    aggregate.GroupingId,
                    appends && aggregate.GroupingSets.IsEmpty ? ClosingOf(aggregate, input.Traits) : null,
                    options.Emission
                )
            );
        }

        return Recompute(aggregate, [keys], _ => input);
    }

    /// <summary>A key that tells when its group is complete: a time or window bound under a watermark, alone or in a struct.</summary>
    private static EventTimeColumn? ClosingOf(Aggregate aggregate, StreamTraits input) =>
        aggregate
            .Keys.SelectMany(static k => IdentifiedBy(k.Value))
            .SelectMany(id => input.Times.Where(t => t.Column == id))
            .MinBy(static t => t.Lag);

    private static IEnumerable<ColumnId> IdentifiedBy(Expression key) =>
        key switch
        {
            ColumnReference column => [column.Id],
            Call { Function.Id: "struct" or "named_struct" } call => call.Arguments.SelectMany(IdentifiedBy),
            _ => [],
        };

    private StreamOperator PlanJoin(Join join)
    {
        var condition = EquiCondition.Split(join.Condition, join.Left.Output, join.Right.Output);
        if (join.Kind == JoinKind.Inner)
        {
            var left = Visit(join.Left);
            var right = Visit(join.Right);
            if (left.Traits.Mode == ChangelogMode.Retract || right.Traits.Mode == ChangelogMode.Retract)
            {
                RefuseVolatile(join);
            }

            return Traced(
                new DeltaJoin(
                    Under(left, [.. condition.Keys.Select(static k => k.Left)]),
                    Under(right, [.. condition.Keys.Select(static k => k.Right)]),
                    condition.Keys,
                    condition.Residual
                )
            );
        }

        // To these a NULL in a key of any row matters, unless there can be none.
        var seesUnknown = join.Kind is JoinKind.LeftAntiNullAware or JoinKind.LeftMark;
        var byKeys = !seesUnknown || condition.Keys.All(static k => k.NullSafe || (!k.Left.Nullable && !k.Right.Nullable));
        return byKeys
            ? Recompute(
                join,
                [
                    [.. condition.Keys.Select(static k => k.Left)],
                    [.. condition.Keys.Select(static k => k.Right)],
                ]
            )
            : Recompute(join, [NoKeys, NoKeys]);
    }
}
