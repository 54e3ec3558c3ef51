namespace Translator.Runtime.Streaming.Checkpoints;

/// <summary>The state of a run between two steps.</summary>
/// <param name="Number">Counts up from 1.</param>
/// <param name="State">The state.</param>
public sealed record Checkpoint(long Number, ReadOnlyMemory<byte> State);
