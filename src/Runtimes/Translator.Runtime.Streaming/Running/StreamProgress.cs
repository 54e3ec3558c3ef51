namespace Translator.Runtime.Streaming.Running;

/// <summary>How far a run is.</summary>
/// <param name="Steps">The steps done, those before a restart counted.</param>
/// <param name="Rows">The rows read, those before a restart counted.</param>
/// <param name="Changes">The changes of the answer in the last step.</param>
/// <param name="LateRows">The rows that came after their window had closed.</param>
/// <param name="Watermark">How far event time has come, in microseconds since 1970, or null.</param>
/// <param name="Checkpoint">The last checkpoint, 0 for none.</param>
public sealed record StreamProgress(long Steps, long Rows, long Changes, long LateRows, long? Watermark, long Checkpoint);
