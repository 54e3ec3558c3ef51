using Translator.IR.Relations;

namespace Translator.Runtime.Streaming;

/// <summary>Evaluates one query over rows at hand. An instance belongs to one thread.</summary>
public interface IPartitionEvaluator
{
    /// <summary>The query's rows, in its order.</summary>
    /// <param name="inputs">The rows that the query reads as the named queries -1, -2, ….</param>
    /// <param name="cancellation">Stops the evaluation.</param>
    Batch Evaluate(IReadOnlyList<Batch> inputs, CancellationToken cancellation);
}
