using Translator.IR.Relations;
using Translator.Runtime.Kernels;
using Translator.Runtime.Memory;

namespace Translator.Runtime.Streaming;

/// <summary>Makes evaluators of queries; the batch runtime stands behind it.</summary>
public interface IPartitionEvaluatorFactory
{
    /// <summary>An evaluator of a query.</summary>
    IPartitionEvaluator Create(Relation query, SessionOptions session, MemoryBudget budget, KernelRegistry kernels);
}
