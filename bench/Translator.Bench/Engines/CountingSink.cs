using Translator.Runtime.Columns;
using Translator.Runtime.Streaming.Deltas;
using Translator.Runtime.Streaming.Sinks;

namespace Translator.Bench.Engines;

/// <summary>Adds the changes up and keeps nothing.</summary>
internal sealed class CountingSink : IChangeSink
{
    public Answer Answer { get; private set; }

    public void Write(IReadOnlyList<Delta> changes)
    {
        foreach (var delta in changes)
        {
            Answer = AnswerSum.Add(Answer, delta.Rows, delta.Weights);
        }
    }

    public void Recover(long checkpoint) { }

    public void Prepare(long checkpoint) { }

    public void Commit(long checkpoint) { }

    public void Finish(Func<IReadOnlyList<Batch>> answer) { }

    public void Dispose() { }
}
