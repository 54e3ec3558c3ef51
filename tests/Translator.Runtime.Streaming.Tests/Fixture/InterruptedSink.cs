using Translator.Runtime.Streaming.Deltas;
using Translator.Runtime.Streaming.Sinks;

namespace Translator.Runtime.Streaming.Tests.Fixture;

/// <summary>A sink whose process is killed after so many calls.</summary>
internal sealed class InterruptedSink(IChangeSink sink, int calls) : IChangeSink
{
    private int left = calls;

    public void Recover(long checkpoint) => Call(() => sink.Recover(checkpoint));

    public void Write(IReadOnlyList<Delta> changes) => Call(() => sink.Write(changes));

    public void Prepare(long checkpoint) => Call(() => sink.Prepare(checkpoint));

    public void Commit(long checkpoint) => Call(() => sink.Commit(checkpoint));

    public void Finish(Func<IReadOnlyList<Columns.Batch>> answer) => Call(() => sink.Finish(answer));

    public void Dispose() => sink.Dispose();

    private void Call(Action action)
    {
        if (left-- == 0)
        {
            throw new Interruption();
        }

        action();
    }
}
