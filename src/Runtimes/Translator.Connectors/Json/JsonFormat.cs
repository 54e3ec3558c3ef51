using System.Text.Json;
using Translator.Connectors.Files;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Time;
using Translator.Runtime.Columns;
using Translator.Runtime.Tables;
using Translator.Runtime.Time;

namespace Translator.Connectors.Json;

/// <summary>One JSON object a line. A field that is missing is NULL; fields that the table does not have are passed over.</summary>
public sealed class JsonFormat : IFileFormat
{
    private readonly ZoneRules zone;
    private readonly bool failsOnBadCells;

    /// <summary>Takes Spark's options.</summary>
    public JsonFormat(FormatOptions options, ZoneRules zone)
    {
        this.zone = zone;
        options.Refuse(
            "dateFormat",
            "timestampFormat",
            "timestampNTZFormat",
            "multiLine",
            "lineSep",
            "primitivesAsString",
            "columnNameOfCorruptRecord"
        );
        failsOnBadCells = options.Choice("mode", "FAILFAST", "PERMISSIVE") == "FAILFAST";
    }

    /// <inheritdoc/>
    public string Name => "json";

    /// <inheritdoc/>
    public string Extension => ".json";

    /// <inheritdoc/>
    public EquatableArray<TableField> ReadFields(string path, CancellationToken cancellation) =>
        Reading.Try(path, Name, () => JsonTypes.Infer(Lines(path, cancellation)));

    /// <inheritdoc/>
    public IEnumerable<Batch> Read(
        string path,
        EquatableArray<TableField> table,
        IReadOnlyList<int> columns,
        long fromRow,
        CancellationToken cancellation
    )
    {
        var fields = columns.Select(c => table[c]).ToArray();
        var cells = new JsonCells(path, fields, failsOnBadCells, zone);
        foreach (var (line, text) in Lines(path, cancellation))
        {
            if (fromRow > 0)
            {
                fromRow--;
                continue;
            }

            cells.Append(line, text);
            if (cells.Rows == Batch.StandardRows)
            {
                yield return cells.Take();
            }
        }

        if (cells.Rows > 0)
        {
            yield return cells.Take();
        }
    }

    /// <inheritdoc/>
    public IFileWriter Create(string path, EquatableArray<TableField> fields) => new JsonFileWriter(path, fields, zone);

    private static IEnumerable<(int Line, string Text)> Lines(string path, CancellationToken cancellation)
    {
        if (!File.Exists(path))
        {
            throw new DataException(new Diagnostic(ConnectorDiagnostics.NoFile, null, path));
        }

        var line = 0;
        foreach (var text in File.ReadLines(path))
        {
            cancellation.ThrowIfCancellationRequested();
            line++;
            if (!string.IsNullOrWhiteSpace(text))
            {
                yield return (line, text);
            }
        }
    }

    internal static DataException Malformed(string path, int line, JsonException flaw) =>
        new(
            new Diagnostic(
                ConnectorDiagnostics.BadLine,
                null,
                path,
                line,
                $"this is not one JSON object (at column {(flaw.BytePositionInLine ?? 0) + 1})."
            ).WithHelp("Write one whole object on each line.")
        );
}
