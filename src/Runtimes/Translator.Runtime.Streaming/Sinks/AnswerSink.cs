using Translator.Runtime.Streaming.Deltas;
using Translator.Runtime.Tables;

namespace Translator.Runtime.Streaming.Sinks;

/// <summary>Writes the whole answer to a table at the end of a bounded run.</summary>
public sealed class AnswerSink(ITableSink table, WriteRequest request) : IChangeSink
{
    public void Recover(long checkpoint) { }

    public void Write(IReadOnlyList<Delta> changes) { }

    public void Prepare(long checkpoint) { }

    public void Commit(long checkpoint) { }

    public void Finish(Func<IReadOnlyList<Batch>> answer)
    {
        using var writer = table.Open(request);
        foreach (var batch in answer())
        {
            writer.Write(batch);
        }

        writer.Commit();
    }

    public void Dispose() { }
}
