using Translator.IR;
using Translator.IR.Time;
using Translator.Runtime.Tables;
using Translator.Runtime.Time;

namespace Translator.Connectors.Files;

/// <summary>What is said of a table of files.</summary>
/// <param name="Location">The file or folder.</param>
/// <param name="Format">csv, json or parquet.</param>
public sealed record FileTableOptions(string Location, string Format)
{
    /// <summary>The columns, partition columns among them, or null to find them out.</summary>
    public EquatableArray<TableField>? Fields { get; init; }

    /// <summary>The columns that name folders.</summary>
    public EquatableArray<string> PartitionColumns { get; init; } = [];

    /// <summary>Options of the format, as Spark calls them.</summary>
    public EquatableArray<KeyValuePair<string, string>> Properties { get; init; } = [];

    /// <summary>The zone of times that are written without one.</summary>
    public ZoneRules Zone { get; init; } = ZoneRules.Utc;
}
