using System.Runtime.CompilerServices;
using Translator.Backends.Batch.Operators;
using Translator.IR.Diagnostics;
using Translator.Runtime.Batch.Aggregation;
using Translator.Runtime.Batch.Joins;
using Translator.Runtime.Batch.Operators;
using Translator.Runtime.Batch.TimeWindows;
using Translator.Runtime.Batch.Windows;

namespace Translator.Runtime.Batch.Execution;

/// <summary>From steps of a plan to operators that run.</summary>
/// <param name="context">The run.</param>
public sealed class OperatorFactory(RunContext context)
{
    /// <summary>An operator for a step and all below it.</summary>
    public BatchOperator Create(PhysicalOperator plan)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return plan switch
        {
            // With one worker all rows are where they are needed.
            Exchange exchange => Create(exchange.Input),
            TableScan scan => new ScanOperator(scan, context),
            InlineRows rows => new ValuesOperator(rows, context),
            RowFilter filter => new FilterOperator(filter, Create(filter.Input), context),
            Projection projection => new ProjectOperator(projection, Create(projection.Input), context),
            HashAggregation aggregation => new AggregateOperator(aggregation, Create(aggregation.Input), context),
            HashJoin join => new HashJoinOperator(join, Create(join.Left), Create(join.Right), context),
            NestedLoopJoin join => new LoopJoinOperator(join, Create(join.Left), Create(join.Right), context),
            RowSort sort => new SortOperator(sort, Create(sort.Input), context),
            TopRows top => new TopOperator(top, Create(top.Input), context),
            RowLimit limit => new LimitOperator(limit, Create(limit.Input)),
            UnionAll union => new UnionOperator(union, [.. union.Parts.Select(Create)]),
            HashSetOperation operation => new SetOperator(operation, [.. operation.Parts.Select(Create)], context),
            HashDistinct distinct => new DistinctOperator(distinct, Create(distinct.Input), context),
            WindowComputation window => new WindowOperator(window, Create(window.Input), context),
            RowGeneration generation => new GenerateOperator(generation, Create(generation.Input), context),
            WindowAssignment window => new WindowAssignmentOperator(window, Create(window.Input), context),
            SessionAssignment session => new SessionOperator(session, Create(session.Input), context),
            Recursion recursion => new RecursionOperator(recursion, this, context),
            SharedQueries shared => new SharedQueriesOperator(shared, this, context),
            NamedInput input => new NamedInputOperator(input, context),
            TableWrite write => new WriteOperator(write, Create(write.Input), context),
        };
    }
}
