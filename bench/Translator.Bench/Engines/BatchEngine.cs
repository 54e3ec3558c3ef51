using Translator.Runtime.Batch;
using Translator.Runtime.Kernels;
using Translator.Runtime.Memory;

namespace Translator.Bench.Engines;

/// <summary>The batch runtime, on one thread.</summary>
internal sealed class BatchEngine(CompiledEvents query) : IEngine
{
    public string Name => "batch";

    public Answer Run()
    {
        var answer = default(Answer);
        var run = new BatchRunner().Run(query.Batch, query, SessionOptions.Default, new MemoryBudget(8L << 30));
        foreach (var rows in run)
        {
            answer = AnswerSum.Add(answer, rows, []);
        }
        return run.Failure is { } failure ? throw new InvalidOperationException($"{failure}") : answer;
    }
}
