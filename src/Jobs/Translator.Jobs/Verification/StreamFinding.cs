using Translator.IR.Diagnostics;
using Translator.Runtime.Streaming.Schedules;

namespace Translator.Jobs.Verification;

/// <summary>A schedule under which a stream does not answer as the batch does.</summary>
/// <param name="Schedule">The schedule.</param>
/// <param name="Difference">The rows that differ; null where the stream failed.</param>
/// <param name="Failure">What ended the stream, or null.</param>
public sealed record StreamFinding(Schedule Schedule, RowDifference? Difference, Diagnostic? Failure);
