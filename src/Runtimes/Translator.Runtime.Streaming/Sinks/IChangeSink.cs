using Translator.Runtime.Streaming.Deltas;

namespace Translator.Runtime.Streaming.Sinks;

/// <summary>
/// Takes the changes of a job's answer, exactly once. What is written between two checkpoints is prepared before the checkpoint and shown after it;
/// after a restart what a checkpoint stands for is shown, and what is behind it is dropped.
/// </summary>
public interface IChangeSink : IDisposable
{
    /// <summary>Puts things in order before the first write.</summary>
    /// <param name="checkpoint">The checkpoint that the job goes on from; 0 at its start.</param>
    void Recover(long checkpoint);

    /// <summary>Takes the changes of a step.</summary>
    void Write(IReadOnlyList<Delta> changes);

    /// <summary>Makes all writes since the last checkpoint durable, not yet visible.</summary>
    void Prepare(long checkpoint);

    /// <summary>Shows what was prepared for a checkpoint; the checkpoint is durable now.</summary>
    void Commit(long checkpoint);

    /// <summary>Shows the whole answer at the end of a bounded run, where changes alone do not make it up.</summary>
    void Finish(Func<IReadOnlyList<Batch>> answer);
}
