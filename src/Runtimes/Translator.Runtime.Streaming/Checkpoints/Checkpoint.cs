namespace Translator.Runtime.Streaming.Checkpoints;

/// <summary>The state of a run between two steps, ready to be read.</summary>
/// <param name="Number">Counts up from 1.</param>
/// <param name="State">The state; whole, its checksum is right.</param>
public sealed record Checkpoint(long Number, Stream State) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose() => State.Dispose();
}
