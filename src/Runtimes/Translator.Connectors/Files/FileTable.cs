using Translator.Connectors.Cells;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Time;
using Translator.Runtime.Columns;
using Translator.Runtime.Tables;
using Translator.Runtime.Time;

namespace Translator.Connectors.Files;

/// <summary>A table of files: one file, or a folder with files, in <c>k=v</c> folders or not. Each file is a split.</summary>
public sealed class FileTable : ITableSource, ITableSink
{
    private readonly ZoneRules zone;
    private readonly EquatableArray<TableField> fileFields;
    private readonly EquatableArray<string> partitions;

    private FileTable(
        FileTableOptions options,
        IFileFormat format,
        EquatableArray<TableField> fileFields,
        EquatableArray<TableField> partitionFields
    )
    {
        Location = options.Location;
        Format = format;
        zone = options.Zone;
        this.fileFields = fileFields;
        partitions = [.. partitionFields.Select(static f => f.Name)];
        Fields = [.. fileFields, .. partitionFields];
    }

    /// <inheritdoc/>
    public EquatableArray<TableField> Fields { get; }

    /// <summary>The file or folder.</summary>
    public string Location { get; }

    /// <summary>The columns that name folders.</summary>
    public EquatableArray<string> PartitionColumns => partitions;

    /// <summary>How its files are read and written.</summary>
    public IFileFormat Format { get; }

    internal EquatableArray<TableField> FileFields => fileFields;

    /// <inheritdoc/>
    public long? EstimatedRows
    {
        get
        {
            if (!File.Exists(Location) && !Directory.Exists(Location))
            {
                return null;
            }

            var total = 0L;
            foreach (var file in DataFolder.List(Location))
            {
                if (Format.CountRows(file.Path) is not { } rows)
                {
                    return null;
                }

                total += rows;
            }

            return total;
        }
    }

    /// <summary>Finds out a table's columns, from what is declared or from its first file.</summary>
    public static FileTable Open(FileTableOptions options, CancellationToken cancellation = default)
    {
        var format = FileFormats.Create(options.Format, options.Properties, options.Zone);
        if (options.Fields is { } declared)
        {
            var names = options.PartitionColumns.ToHashSet(StringComparer.OrdinalIgnoreCase);
            return new FileTable(
                options,
                format,
                [.. declared.Where(f => !names.Contains(f.Name))],
                [.. options.PartitionColumns.Select(p => declared.First(f => f.Name.Equals(p, StringComparison.OrdinalIgnoreCase)))]
            );
        }

        var files = DataFolder.List(options.Location);
        if (files.Count == 0)
        {
            throw new DataException(
                new Diagnostic(ConnectorDiagnostics.NoColumns, null, options.Location).WithHelp("Declare the table's columns.")
            );
        }

        return new FileTable(options, format, format.ReadFields(files[0].Path, cancellation), PartitionTypes.Infer(files));
    }

    /// <inheritdoc/>
    public IReadOnlyList<SourceSplit> Splits(CancellationToken cancellation) =>
        [.. DataFolder.List(Location).Select(static f => new FileSplit(f))];

    /// <inheritdoc/>
    public IEnumerable<Batch> Read(SourceSplit split, long fromRow, IReadOnlyList<int> fields, CancellationToken cancellation)
    {
        var file = split is FileSplit { File: var known } ? known : DataFolder.List(Location).First(f => f.Name == split.Id);
        var wanted = fields.Where(f => f < fileFields.Count).ToArray();
        var constants = fields.Where(f => f >= fileFields.Count).ToDictionary(static f => f, f => PartitionValue(file, f));
        foreach (var batch in Reading.Guard(file.Path, Format.Name, Format.Read(file.Path, fileFields, wanted, fromRow, cancellation)))
        {
            cancellation.ThrowIfCancellationRequested();
            var next = 0;
            var columns = new Column[fields.Count];
            for (var i = 0; i < columns.Length; i++)
            {
                columns[i] = constants.TryGetValue(fields[i], out var value) ? value.AsConstant(batch.RowCount) : batch.Column(next++);
            }

            yield return new Batch(columns, batch.RowCount);
        }
    }

    /// <inheritdoc/>
    public ITableWriter Open(WriteRequest request) => new FileTableWriter(this, request, zone);

    private Column PartitionValue(DataFile file, int field)
    {
        var (name, type, _) = Fields[field];
        var found = file.Partition.Where(p => p.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList();
        if (found.Count == 0)
        {
            throw new DataException(
                new Diagnostic(
                    ConnectorDiagnostics.MissingColumn,
                    null,
                    file.Path,
                    name,
                    $"the folders {string.Join(", ", file.Partition.Select(static p => p.Key))}"
                ).WithHelp($"Put the file into a folder {name}=value, or take {name} out of the partition columns.")
            );
        }

        var builder = ColumnBuilder.Create(type, 1);
        if (found[0].Value is not { } text)
        {
            builder.AppendNull();
        }
        else if (!CellReader.Create(type, zone, "partition", name).TryAppend(text, builder))
        {
            throw new DataException(
                new Diagnostic(ConnectorDiagnostics.ColumnType, null, file.Path, name, $"'{text}' in the folder's name", type.Name)
            );
        }

        return builder.Build();
    }
}
