using Translator.IR.Relations;
using Translator.Jobs.Streaming;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;
using Translator.Runtime.Memory;
using Translator.Runtime.Streaming;

namespace Translator.Jobs.Tests.Fixture;

/// <summary>A wrong delta rule: a partition that is computed anew loses its last row once it has more than two.</summary>
internal sealed class ForgetfulEvaluators : IPartitionEvaluatorFactory
{
    private readonly BatchPartitionEvaluatorFactory right = new();

    public IPartitionEvaluator Create(Relation query, SessionOptions session, MemoryBudget budget, KernelRegistry kernels) =>
        new Forgetful(right.Create(query, session, budget, kernels));

    private sealed class Forgetful(IPartitionEvaluator right) : IPartitionEvaluator
    {
        public Batch Evaluate(IReadOnlyList<Batch> inputs, CancellationToken cancellation)
        {
            var rows = right.Evaluate(inputs, cancellation);
            return rows.RowCount > 2 ? rows.Slice(0, rows.RowCount - 1) : rows;
        }
    }
}
