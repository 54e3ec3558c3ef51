using Translator.Jobs.Streaming;
using Translator.Runtime.Kernels;
using Translator.Runtime.Streaming;

namespace Translator.Jobs.Verification;

/// <summary>How much is tried.</summary>
public sealed record VerifyOptions
{
    /// <summary>How many schedules each query runs under.</summary>
    public int Schedules { get; init; } = 20;

    /// <summary>The seed of the first schedule; the others have the seeds after it.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How many runs a counterexample may take to become small.</summary>
    public int MostShrinkRuns { get; init; } = 600;

    /// <summary>What computes partitions anew in streams.</summary>
    public IPartitionEvaluatorFactory Evaluators { get; init; } = new BatchPartitionEvaluatorFactory();

    /// <summary>The kernels of the streams, where they are others than those of the batch.</summary>
    public KernelRegistry? StreamKernels { get; init; }

    /// <summary>Told after each schedule how many are done.</summary>
    public Action<int>? Progress { get; init; }
}
