using Translator.Backends.Streaming.Operators;
using Translator.IR.Diagnostics;
using Translator.IR.Relations;
using Translator.Runtime.Streaming.Operators;

namespace Translator.Runtime.Streaming.Execution;

/// <summary>From steps of a plan to instances that run.</summary>
internal static class OperatorFactory
{
    public static DeltaOperator Create(StreamOperator plan, OperatorContext context) =>
        plan switch
        {
            SourceScan scan => new ScanOperator(scan),
            InlineRows rows => new ValuesOperator(rows, context),
            SharedRead read => new RelabelOperator(read.Columns),
            UnionAll union => new RelabelOperator(union.Columns),
            RowFilter filter => new FilterOperator(filter, context),
            Projection projection => new ProjectOperator(projection, context),
            RowGeneration generation => new GenerateOperator(generation, context),
            WindowAssignment window => new WindowAssignmentOperator(window, context),
            SessionAssignment session => new SessionOperator(session, context),
            WatermarkAssignment watermark => new WatermarkOperator(watermark),
            KeyedAggregation aggregation => new AggregateOperator(aggregation, context),
            DeltaJoin join => new JoinOperator(join, context),
            NetChanges net => new NetOperator(net, context),
            DistinctRows distinct => new DistinctOperator(distinct, context),
            CountedSetOperation { Kind: SetOperationKind.Intersect or SetOperationKind.Except } operation => new SetOperator(
                operation,
                context
            ),
            CountedSetOperation operation => throw new InternalErrorException("streaming", $"set operation {operation.Kind}"),
            Recomputation recomputation => new RecomputeOperator(recomputation, context),
            Exchange => throw new InternalErrorException("streaming", "the job moves rows itself"),
        };
}
