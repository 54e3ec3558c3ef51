using Translator.Runtime.Streaming.Deltas;

namespace Translator.Runtime.Streaming.Execution;

/// <summary>One instance of a step of a plan. In each step of the job it sees all changes of its first input, then of its second …, then the end.</summary>
internal abstract class DeltaOperator
{
    /// <summary>Takes changes of an input; none are empty.</summary>
    public abstract void Process(int input, Delta delta, List<Delta> output);

    /// <summary>Ends the step.</summary>
    /// <param name="watermark">How far event time has come; <see cref="Watermarks.None"/> where there is no watermark.</param>
    /// <param name="output">Takes what goes out now.</param>
    public virtual void EndStep(long watermark, List<Delta> output) { }

    /// <summary>Rows that came after their window had closed, since the last call.</summary>
    public virtual IReadOnlyList<Delta> TakeLateRows() => [];

    /// <summary>Writes the state.</summary>
    public virtual void Save(BinaryWriter writer) { }

    /// <summary>Reads a state into a fresh instance.</summary>
    public virtual void Load(BinaryReader reader) { }
}
