using Translator.Runtime.Tables;

namespace Translator.Connectors.Files;

/// <summary>A file as a split, named by its path below the table's folder.</summary>
/// <param name="File">The file.</param>
public sealed record FileSplit(DataFile File) : SourceSplit(File.Name);
