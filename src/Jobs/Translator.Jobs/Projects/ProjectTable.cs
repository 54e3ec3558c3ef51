using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Jobs.Projects;

/// <summary>A table of a project.</summary>
/// <param name="Name">The name that SQL calls it by, perhaps with its schema.</param>
/// <param name="Path">The file or folder of its data, as the file gives it.</param>
/// <param name="Location">Where the file describes it.</param>
public sealed record ProjectTable(string Name, string Path, Location Location)
{
    /// <summary>The format, or null where the data's names say it.</summary>
    public string? Format { get; init; }

    /// <summary>The columns; none where the data says them.</summary>
    public EquatableArray<ProjectColumn> Columns { get; init; } = [];

    /// <summary>The columns that name folders.</summary>
    public EquatableArray<string> PartitionedBy { get; init; } = [];

    /// <summary>Options of the format.</summary>
    public EquatableArray<KeyValuePair<string, string>> Options { get; init; } = [];

    /// <summary>The event time, or null.</summary>
    public ProjectEventTime? EventTime { get; init; }
}
