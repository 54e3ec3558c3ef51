using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Jobs.Projects;

/// <summary>Where a job's rows go.</summary>
/// <param name="Path">The folder, as the file gives it.</param>
/// <param name="Format">csv, json or parquet.</param>
/// <param name="Location">Where the file describes it.</param>
public sealed record ProjectSink(string Path, string Format, Location Location)
{
    /// <summary>The columns that name folders.</summary>
    public EquatableArray<string> PartitionedBy { get; init; } = [];

    /// <summary>Options of the format.</summary>
    public EquatableArray<KeyValuePair<string, string>> Options { get; init; } = [];
}
