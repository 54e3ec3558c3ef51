namespace Translator.Runtime.Streaming;

/// <summary>New rows of a table.</summary>
/// <param name="Source">The table's place among the job's sources.</param>
/// <param name="Rows">The rows, in the columns that the source asks for.</param>
/// <param name="Split">The split of the table that they come from, see <see cref="StreamJob.OpenSplit"/>.</param>
public sealed record SourceDelta(int Source, Batch Rows, int Split = 0);
