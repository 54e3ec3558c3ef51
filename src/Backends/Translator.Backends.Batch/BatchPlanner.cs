using System.Runtime.CompilerServices;
using Translator.Backends.Batch.Operators;
using Translator.Backends.Batch.Planning;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Batch;

/// <summary>From the normal IR to a batch plan: picks an operator for each relation, the kind of each join and the side that is kept in memory.</summary>
/// <param name="rowCounts">About how many rows a table has, or null where unknown.</param>
public sealed class BatchPlanner(Func<QualifiedName, long?>? rowCounts = null)
{
    private readonly RowEstimate estimate = new(rowCounts ?? (static _ => null));

    /// <summary>Plans a query. Its text may hold no subquery expressions, lateral joins or open references any more.</summary>
    public BatchPlan Plan(Relation normal) => new(Visit(normal));

    private PhysicalOperator Visit(Relation relation)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new DataException(new Diagnostic(PlanDiagnostics.TooDeep, relation.Origin.Location));
        }

        return Choose(relation) with
        {
            Origin = relation.Origin,
        };
    }

    private PhysicalOperator Choose(Relation relation) =>
        relation switch
        {
            Scan scan => new TableScan(scan.Table, scan.Columns),
            Values values => new InlineRows(values.Columns, values.Rows),
            Filter filter => new RowFilter(Visit(filter.Input), filter.Predicate),
            Project project => new Projection(Visit(project.Input), project.Columns),
            Aggregate aggregate => PlanAggregate(aggregate),
            Join join => PlanJoin(join),
            Sort sort => new RowSort(Visit(sort.Input).Under(Distribution.Gathered), sort.Keys),
            TopN top => new TopRows(Visit(top.Input).Under(Distribution.Gathered), top.Keys, top.Count, top.Offset),
            Limit { Input: Sort sort, Count: { } count } limit => new TopRows(
                Visit(sort.Input).Under(Distribution.Gathered),
                sort.Keys,
                count,
                limit.Offset
            ),
            Limit limit => new RowLimit(Visit(limit.Input).Under(Distribution.Gathered), limit.Count, limit.Offset),
            SetOperation operation => PlanSetOperation(operation),
            Distinct distinct => PlanDistinct(distinct.Input),
            Window window => PlanWindow(window),
            Generate generate => new RowGeneration(
                Visit(generate.Input),
                generate.Function,
                generate.Arguments,
                generate.Outer,
                generate.Columns
            ),
            TimeWindow window => PlanTimeWindow(window),
            Watermark watermark => Visit(watermark.Input),
            Alias alias => Visit(alias.Input),
            Hinted hinted => Visit(hinted.Input),
            Unpivot => throw new InternalErrorException("batch plan", "an UNPIVOT that normalisation has left"),
            With with => PlanWith(with),
            CteReference reference => new NamedInput(reference.Id, reference.Name, reference.Columns),
            RecursiveUnion union => PlanRecursion(union),
            Sink sink => new TableWrite(
                Visit(sink.Input).Under(Distribution.Gathered),
                sink.Table,
                sink.Mode,
                sink.PartitionColumns,
                sink.Partition
            ),
        };

    private HashAggregation PlanAggregate(Aggregate aggregate)
    {
        var needed =
            aggregate.Keys.IsEmpty || !aggregate.GroupingSets.IsEmpty
                ? Distribution.Gathered
                : (Distribution)new HashedDistribution([.. aggregate.Keys.Select(static k => k.Value)]);
        return new HashAggregation(
            Visit(aggregate.Input).Under(needed),
            aggregate.Keys,
            aggregate.GroupingSets,
            aggregate.Aggregates,
            aggregate.GroupingId
        );
    }

    private PhysicalOperator PlanJoin(Join join)
    {
        if (join.Lateral)
        {
            throw new InternalErrorException("batch plan", "a lateral join is left in the normal IR");
        }

        var left = Visit(join.Left);
        var right = Visit(join.Right);
        var condition = JoinCondition.Split(join.Condition, join.Left.Output, join.Right.Output);
        if (condition.Keys.IsEmpty || join.Condition is null)
        {
            return new NestedLoopJoin(
                left.Under(Distribution.Gathered),
                right.Under(Distribution.Gathered),
                join.Kind,
                join.Condition,
                join.Mark
            );
        }

        return new HashJoin(
            left.Under(new HashedDistribution([.. condition.Keys.Select(static k => k.Left)])),
            right.Under(new HashedDistribution([.. condition.Keys.Select(static k => k.Right)])),
            join.Kind,
            condition.Keys,
            condition.Residual,
            join.Condition,
            ChooseBuildSide(join),
            join.Mark
        );
    }

    /// <summary>Only an inner join is free to choose; the side of which rows can stay alone streams.</summary>
    private JoinSide ChooseBuildSide(Join join) =>
        join.Kind switch
        {
            JoinKind.RightOuter => JoinSide.Left,
            JoinKind.Inner => estimate.Of(join.Left) < estimate.Of(join.Right) ? JoinSide.Left : JoinSide.Right,
            JoinKind.LeftOuter
            or JoinKind.FullOuter
            or JoinKind.LeftSemi
            or JoinKind.LeftAnti
            or JoinKind.LeftAntiNullAware
            or JoinKind.LeftMark
            or JoinKind.LeftSingle => JoinSide.Right,
            _ => throw new InternalErrorException("batch plan", $"join kind {join.Kind}"),
        };

    private PhysicalOperator PlanSetOperation(SetOperation operation)
    {
        var parts = operation.Inputs.Select(Visit).ToEquatableArray();
        if (operation.Kind != SetOperationKind.Union)
        {
            return new HashSetOperation(
                operation.Kind,
                operation.All,
                [.. parts.Select(static p => p.Under(Distribution.Gathered))],
                operation.Columns
            );
        }

        var union = new UnionAll(parts, operation.Columns);
        return operation.All ? union : Once(union);
    }

    private PhysicalOperator PlanDistinct(Relation input) => Once(Visit(input));

    private static HashDistinct Once(PhysicalOperator input) =>
        new(input.Under(new HashedDistribution([.. input.Output.Select(static c => new ColumnReference(c))])));

    private WindowComputation PlanWindow(Window window)
    {
        var needed = window.Partition.IsEmpty ? Distribution.Gathered : (Distribution)new HashedDistribution(window.Partition);
        return new WindowComputation(Visit(window.Input).Under(needed), window.Partition, window.Order, window.Calls);
    }

    private PhysicalOperator PlanTimeWindow(TimeWindow window)
    {
        var input = Visit(window.Input);
        if (window.Kind != TimeWindowKind.Session)
        {
            return new WindowAssignment(
                input,
                window.Kind,
                window.Time,
                window.Size,
                window.Slide,
                window.Offset,
                window.Start,
                window.End
            );
        }

        var needed = window.Partition.IsEmpty ? Distribution.Gathered : (Distribution)new HashedDistribution(window.Partition);
        return new SessionAssignment(input.Under(needed), window.Time, window.Partition, window.Size, window.Gap, window.Start, window.End);
    }

    private SharedQueries PlanWith(With with) =>
        new([.. with.Definitions.Select(d => new SharedQuery(d.Id, d.Name, Visit(d.Query)))], Visit(with.Body));

    private Recursion PlanRecursion(RecursiveUnion union) =>
        new(
            union.Id,
            Visit(union.Anchor).Under(Distribution.Gathered),
            Visit(union.Step).Under(Distribution.Gathered),
            union.All,
            union.MaxRounds,
            union.Columns
        );
}
