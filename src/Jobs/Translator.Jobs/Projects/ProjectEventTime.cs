using Translator.IR.Diagnostics;

namespace Translator.Jobs.Projects;

/// <summary>The event time of a table.</summary>
/// <param name="Column">The timestamp column.</param>
/// <param name="DelayMicroseconds">How late rows may come.</param>
/// <param name="Location">Where the file names the column.</param>
public sealed record ProjectEventTime(string Column, long DelayMicroseconds, Location Location);
