using Translator.Runtime.Kernels;
using Translator.Runtime.Memory;

namespace Translator.Runtime.Streaming;

/// <summary>How a job runs.</summary>
public sealed record StreamJobOptions
{
    /// <summary>Evaluates queries over partitions.</summary>
    public required IPartitionEvaluatorFactory Evaluators { get; init; }

    /// <summary>The instances of each step.</summary>
    public int Parallelism { get; init; } = 1;

    /// <summary>The session.</summary>
    public SessionOptions Session { get; init; } = SessionOptions.Default;

    /// <summary>The memory that the job may use.</summary>
    public MemoryBudget Budget { get; init; } = MemoryBudget.Unlimited;

    /// <summary>The kernels.</summary>
    public KernelRegistry Kernels { get; init; } = KernelRegistry.BuiltIn;

    /// <summary>Whether the answer's rows are kept, so that they can be looked at as a table.</summary>
    public bool KeepsAnswer { get; init; } = true;
}
