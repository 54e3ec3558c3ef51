using Translator.IR;
using Translator.IR.Relations;

namespace Translator.Frontends.Catalogue;

/// <summary>A table that a query can read or write.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Columns">The columns, partition columns last.</param>
public sealed record TableDefinition(QualifiedName Name, EquatableArray<TableColumn> Columns)
{
    /// <summary>The columns that name the partitions' folders.</summary>
    public EquatableArray<string> PartitionColumns { get; init; } = [];

    /// <summary>The format's name as written (<c>parquet</c>, <c>csv</c> …), or null where none was.</summary>
    public string? Format { get; init; }

    /// <summary>The class that reaches another store (STORED BY), or null. The table's rows are not ours to keep.</summary>
    public string? StorageHandler { get; init; }

    /// <summary>Where its files are, or null for a table that the session keeps.</summary>
    public string? Location { get; init; }

    /// <summary>OPTIONS, TBLPROPERTIES and row format, by name without case.</summary>
    public EquatableArray<KeyValuePair<string, string>> Properties { get; init; } = [];

    /// <summary>Whether it was declared in Hive's way (STORED AS, ROW FORMAT), whose overwrites replace only the partitions that get rows.</summary>
    public bool IsHive { get; init; }

    /// <summary>Its event time, or null.</summary>
    public EventTime? EventTime { get; init; }
}
