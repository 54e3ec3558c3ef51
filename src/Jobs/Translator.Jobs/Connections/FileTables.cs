using Translator.Connectors.Files;
using Translator.Frontends.Catalogue;
using Translator.IR;
using Translator.IR.Time;
using Translator.Runtime.Tables;
using Translator.Runtime.Time;

namespace Translator.Jobs.Connections;

/// <summary>Opens the files of tables that have a location.</summary>
/// <param name="folder">The folder that relative locations count from.</param>
/// <param name="zone">The zone of times that are written without one.</param>
public sealed class FileTables(string folder, ZoneRules zone)
{
    private const string Scheme = "file:";
    private const string DefaultFormat = "parquet";
    private readonly Dictionary<TableDefinition, FileTable> opened = [];

    /// <summary>The data of a table with a location. What is wrong with it leaves as a <see cref="IR.Diagnostics.DataException"/>.</summary>
    public (ITableSource? Source, ITableSink? Sink) Find(TableDefinition table)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (!opened.TryGetValue(table, out var files))
        {
            files = Open(table);
            opened[table] = files;
        }
        return (files, files);
    }

    /// <summary>Opens a table; one without columns gets those of its data.</summary>
    public FileTable Open(TableDefinition table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var location = Resolve(table.Location ?? "");
        return FileTable.Open(
            new FileTableOptions(location, FormatOf(table, location))
            {
                Fields = table.Columns.IsEmpty ? null : [.. table.Columns.Select(static c => new TableField(c.Name, c.Type, c.Nullable))],
                PartitionColumns = table.PartitionColumns,
                Properties = table.Properties,
                Zone = zone,
            }
        );
    }

    /// <summary>Hive's tables are its own text files where they do not say otherwise; those are no CSV.</summary>
    private static string FormatOf(TableDefinition table, string location) =>
        table.Format ?? (table.IsHive ? "textfile" : GuessFormat(location));

    private static string GuessFormat(string location) =>
        FileFormats.Guess(location)
        ?? (
            Directory.Exists(location)
                ? DataFolder.List(location).Select(static f => FileFormats.Guess(f.Path)).FirstOrDefault(static f => f is not null)
                : null
        )
        ?? DefaultFormat;

    private string Resolve(string location)
    {
        var path = location.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? "/" + location[Scheme.Length..].TrimStart('/')
            : location;
        return Path.IsPathRooted(path) ? path : Path.Combine(folder, path);
    }
}
