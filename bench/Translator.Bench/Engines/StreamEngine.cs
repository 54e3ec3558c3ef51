using Translator.Jobs.Streaming;
using Translator.Runtime.Memory;
using Translator.Runtime.Streaming;
using Translator.Runtime.Streaming.Running;

namespace Translator.Bench.Engines;

/// <summary>The streaming runtime with one instance of each step, fed in steps of the product's size; every change is looked at.</summary>
internal sealed class StreamEngine(CompiledEvents query) : IEngine
{
    public string Name => "stream";

    /// <summary>The most memory that the state took, in bytes.</summary>
    public long StateBytes { get; private set; }

    public Answer Run()
    {
        using var sink = new CountingSink();
        var budget = new MemoryBudget(8L << 30);
        var options = new StreamJobOptions
        {
            Evaluators = new BatchPartitionEvaluatorFactory(),
            Budget = budget,
            KeepsAnswer = false,
        };
        using var runner = new StreamRunner(
            query.Stream,
            options,
            query,
            new StreamRunOptions { Progress = _ => StateBytes = Math.Max(StateBytes, budget.Used) },
            sink
        );
        var outcome = runner.Run();
        return outcome.Failure is { } failure ? throw new InvalidOperationException($"{failure}") : sink.Answer;
    }
}
