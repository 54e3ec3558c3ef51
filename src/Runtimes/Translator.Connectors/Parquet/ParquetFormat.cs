using Apache.Arrow;
using Apache.Arrow.Types;
using ParquetSharp;
using ParquetSharp.Arrow;
using Translator.Connectors.Files;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Types;
using Translator.Runtime.Tables;
using Batch = Translator.Runtime.Columns.Batch;
using TimeUnit = Apache.Arrow.Types.TimeUnit;

namespace Translator.Connectors.Parquet;

/// <summary>Parquet. Columns are found by name; whole row groups before the wanted row are passed over without reading.</summary>
public sealed class ParquetFormat : IFileFormat
{
    private const int RowsAtOnce = 16 * Batch.StandardRows;

    /// <summary>Takes Spark's options.</summary>
    public ParquetFormat(FormatOptions options) => options.Refuse("mergeSchema");

    /// <inheritdoc/>
    public string Name => "parquet";

    /// <inheritdoc/>
    public string Extension => ".parquet";

    /// <inheritdoc/>
    public EquatableArray<TableField> ReadFields(string path, CancellationToken cancellation) =>
        Reading.Try(
            path,
            Name,
            () =>
            {
                using var reader = Open(path);
                return reader
                    .SchemaManifest.SchemaFields.Select((f, i) => FieldOf(path, reader, f, reader.Schema.FieldsList[i]))
                    .ToEquatableArray();
            }
        );

    /// <inheritdoc/>
    public long? CountRows(string path) =>
        Reading.Try(
            path,
            Name,
            () =>
            {
                using var reader = new ParquetFileReader(path);
                return reader.FileMetaData.NumRows;
            }
        );

    /// <inheritdoc/>
    public IEnumerable<Batch> Read(
        string path,
        EquatableArray<TableField> table,
        IReadOnlyList<int> columns,
        long fromRow,
        CancellationToken cancellation
    )
    {
        using var reader = Open(path);
        var fields = columns.Select(c => table[c]).ToArray();
        var (leaves, places) = Find(path, reader, fields);
        var (groups, skip) = GroupsFrom(reader, fromRow);
        if (fields.Length == 0)
        {
            yield return new Batch([], (int)Math.Max(0, CountRows(reader) - fromRow));
            yield break;
        }

        if (groups.Length == 0)
        {
            yield break;
        }

        using var stream = reader.GetRecordBatchReader(groups, leaves);
        for (var next = Next(path, stream, cancellation); next is not null; next = Next(path, stream, cancellation))
        {
            using var arrow = next;
            var batch = new Batch([.. fields.Select((f, i) => Column(path, arrow.Column(places[i]), f))], arrow.Length);
            var start = (int)Math.Min(skip, batch.RowCount);
            skip -= start;
            for (; start < batch.RowCount; start += Batch.StandardRows)
            {
                yield return batch.Slice(start, Math.Min(Batch.StandardRows, batch.RowCount - start));
            }
        }
    }

    /// <inheritdoc/>
    public IFileWriter Create(string path, EquatableArray<TableField> fields) => new ParquetTableWriter(path, fields);

    private static FileReader Open(string path)
    {
        if (!File.Exists(path))
        {
            throw new DataException(new Diagnostic(ConnectorDiagnostics.NoFile, null, path));
        }

        using var properties = ArrowReaderProperties.GetDefault();
        properties.UseThreads = false;
        properties.BatchSize = RowsAtOnce;
        properties.CoerceInt96TimestampUnit = TimeUnit.Microsecond;
        return new FileReader(path, null, properties);
    }

    private static TableField FieldOf(string path, FileReader reader, SchemaField field, Field arrow)
    {
        var type = ArrowTypes.Import(arrow.DataType);
        if (type is null)
        {
            throw new DataException(
                new Diagnostic(ConnectorDiagnostics.ColumnType, null, path, arrow.Name, arrow.DataType.Name, "none that Translator has")
            );
        }

        // Spark's and Hive's old timestamps are instants, though the file does not say so.
        var isInstant =
            type is IR.Types.TimestampType
            && field.ColumnIndex >= 0
            && reader.ParquetReader.FileMetaData.Schema.Column(field.ColumnIndex).PhysicalType == PhysicalType.Int96;
        return new TableField(arrow.Name, isInstant ? DataType.TimestampLtz : type, arrow.IsNullable);
    }

    /// <summary>The leaf columns to read, and where among the columns read each field is.</summary>
    private static (int[] Leaves, int[] Places) Find(string path, FileReader reader, TableField[] fields)
    {
        var names = reader.Schema.FieldsList.Select(static f => f.Name).ToList();
        var found = fields
            .Select(f =>
            {
                var exact = names.IndexOf(f.Name);
                var at = exact >= 0 ? exact : names.FindIndex(n => n.Equals(f.Name, StringComparison.OrdinalIgnoreCase));
                return at >= 0
                    ? at
                    : throw new DataException(
                        new Diagnostic(ConnectorDiagnostics.MissingColumn, null, path, f.Name, string.Join(", ", names)).WithHelp(
                            "Rename the column in the table's declaration, or leave it out."
                        )
                    );
            })
            .ToArray();
        var read = found.Distinct().Order().ToList();
        var leaves = read.SelectMany(f => Leaves(reader.SchemaManifest.SchemaField(f))).ToArray();
        return (leaves, System.Array.ConvertAll(found, f => read.IndexOf(f)));
    }

    private static IEnumerable<int> Leaves(SchemaField field) =>
        field.ColumnIndex >= 0 ? [field.ColumnIndex] : field.Children.SelectMany(Leaves);

    private static (int[] Groups, long Skip) GroupsFrom(FileReader reader, long fromRow)
    {
        var first = 0;
        while (first < reader.NumRowGroups)
        {
            using var group = reader.ParquetReader.RowGroup(first);
            if (fromRow < group.MetaData.NumRows)
            {
                break;
            }

            fromRow -= group.MetaData.NumRows;
            first++;
        }

        return (Enumerable.Range(first, reader.NumRowGroups - first).ToArray(), fromRow);
    }

    private static long CountRows(FileReader reader) => reader.ParquetReader.FileMetaData.NumRows;

    private static RecordBatch? Next(string path, Apache.Arrow.Ipc.IArrowArrayStream stream, CancellationToken cancellation)
    {
        try
        {
            return Reading.Try(path, "parquet", () => stream.ReadNextRecordBatchAsync(cancellation).AsTask().GetAwaiter().GetResult());
        }
        catch (Exception flaw) when (flaw.GetType() == typeof(Exception))
        {
            // What Arrow finds wrong inside a file comes without a type of its own.
            throw Reading.Damaged(path, "parquet", flaw.Message);
        }
    }

    private static Translator.Runtime.Columns.Column Column(string path, IArrowArray array, TableField field) =>
        ArrowImport.Convert(array, field.Type)
        ?? throw new DataException(
            new Diagnostic(
                ConnectorDiagnostics.ColumnType,
                null,
                path,
                field.Name,
                ArrowTypes.Import(array.Data.DataType)?.Name ?? array.Data.DataType.Name,
                field.Type.Name
            ).WithHelp("Declare the column with the file's type and cast it in the query.")
        );
}
