using Translator.Backends.Batch.Operators;
using Translator.Runtime.Batch.Execution;
using Translator.Runtime.Memory;

namespace Translator.Runtime.Batch.Joins;

/// <summary>Tries every pair.</summary>
internal sealed class LoopJoinOperator(NestedLoopJoin plan, BatchOperator left, BatchOperator right, RunContext context)
    : JoinOperator(
        JoinShape.Of(plan.Kind, buildIsLeft: false),
        left,
        right,
        plan.Right.Output,
        plan.Output,
        buildIsLeft: false,
        plan.Origin,
        context
    )
{
    protected override ICandidates Prepare(Columns.Batch kept, MemoryAccount account) =>
        new LoopCandidates(
            kept,
            plan.Condition is null ? null : new PairCondition(plan.Condition, plan.Left.Output, plan.Right.Output, Context)
        );
}
