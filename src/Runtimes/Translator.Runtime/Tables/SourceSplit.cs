namespace Translator.Runtime.Tables;

/// <summary>A part of a source that is read on its own: a file, a range of one, a partition of a log.</summary>
/// <param name="Id">Names the part; the same after a restart, so that an offset in it can be kept in a checkpoint.</param>
public record SourceSplit(string Id);
