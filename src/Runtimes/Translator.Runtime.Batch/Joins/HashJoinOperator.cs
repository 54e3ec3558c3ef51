using Translator.Backends.Batch.Operators;
using Translator.Runtime.Batch.Execution;
using Translator.Runtime.Memory;

namespace Translator.Runtime.Batch.Joins;

/// <summary>Finds pairs through a hash table.</summary>
internal sealed class HashJoinOperator(HashJoin plan, BatchOperator left, BatchOperator right, RunContext context)
    : JoinOperator(
        JoinShape.Of(plan.Kind, plan.Build == JoinSide.Left),
        plan.Build == JoinSide.Left ? right : left,
        plan.Build == JoinSide.Left ? left : right,
        (plan.Build == JoinSide.Left ? plan.Left : plan.Right).Output,
        plan.Output,
        plan.Build == JoinSide.Left,
        plan.Origin,
        context
    )
{
    protected override ICandidates Prepare(Columns.Batch kept, MemoryAccount account)
    {
        var buildIsLeft = plan.Build == JoinSide.Left;
        var leftKeys = Context.CompileAll(plan.Keys.Select(static k => k.Left), plan.Left.Output);
        var rightKeys = Context.CompileAll(plan.Keys.Select(static k => k.Right), plan.Right.Output);
        var (buildKeys, probeKeys) = buildIsLeft ? (leftKeys, rightKeys) : (rightKeys, leftKeys);
        bool[] nullSafe = [.. plan.Keys.Select(static k => k.NullSafe)];
        var seesUnknown = JoinShape.Of(plan.Kind, buildIsLeft).SeesUnknown;
        var expression = seesUnknown ? plan.Condition : plan.Residual;
        var probeColumns = (buildIsLeft ? plan.Right : plan.Left).Output;
        var buildColumns = (buildIsLeft ? plan.Left : plan.Right).Output;
        var condition = expression is null ? null : new PairCondition(expression, probeColumns, buildColumns, Context);
        var candidates = new HashCandidates(kept, buildKeys, probeKeys, nullSafe, condition);
        account.Reserve(candidates.ByteSize);
        return seesUnknown && condition is not null
            ? new UnknownCandidates(candidates, kept, buildKeys, probeKeys, nullSafe, condition)
            : candidates;
    }
}
