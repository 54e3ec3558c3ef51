using Translator.Backends.Batch;
using Translator.Runtime.Batch.Execution;
using Translator.Runtime.Kernels;
using Translator.Runtime.Memory;
using Translator.Runtime.Tables;

namespace Translator.Runtime.Batch;

/// <summary>Runs batch plans.</summary>
/// <param name="kernels">The kernels, with those of users; the built-in ones when null.</param>
public sealed class BatchRunner(KernelRegistry? kernels = null)
{
    /// <summary>Starts a run; rows are made as they are pulled.</summary>
    /// <param name="plan">What to run.</param>
    /// <param name="tables">The data behind table names.</param>
    /// <param name="session">The session.</param>
    /// <param name="budget">The memory that it may use.</param>
    /// <param name="cancellation">Ends the run with an <see cref="OperationCanceledException"/>.</param>
    public BatchRun Run(
        BatchPlan plan,
        ITableProvider tables,
        SessionOptions session,
        MemoryBudget budget,
        CancellationToken cancellation = default
    ) => new(plan, new RunContext(tables, session, budget, kernels), cancellation);
}
