using nietras.SeparatedValues;
using Translator.Connectors.Files;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Time;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Tables;
using Translator.Runtime.Time;

namespace Translator.Connectors.Csv;

/// <summary>Comma-separated text. Quoted cells may hold separators, line ends and doubled quotes; an empty cell without quotes is NULL.</summary>
/// <param name="options">Spark's options.</param>
/// <param name="zone">The zone of times without one.</param>
public sealed class CsvFormat(FormatOptions options, ZoneRules zone) : IFileFormat
{
    private readonly CsvOptions options = CsvOptions.Of(options);

    /// <inheritdoc/>
    public string Name => "csv";

    /// <inheritdoc/>
    public string Extension => ".csv";

    /// <inheritdoc/>
    public EquatableArray<TableField> ReadFields(string path, CancellationToken cancellation) =>
        Reading.Try(
            path,
            Name,
            () =>
            {
                using var reader = Open(path);
                var names = FirstLine(reader);
                return options.InfersTypes ? CsvTypes.Infer(reader, names, options, zone, cancellation) : [.. names.Select(Text)];
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
        var cells = new CsvCells(path, table, columns, options, zone);
        if (options.Header && !cells.TakeHeader(reader))
        {
            yield break;
        }

        for (var batch = cells.ReadBatch(reader, ref fromRow); batch is not null; batch = cells.ReadBatch(reader, ref fromRow))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return batch;
        }
    }

    /// <inheritdoc/>
    public IFileWriter Create(string path, EquatableArray<TableField> fields) => new CsvFileWriter(path, fields, options, zone);

    private SepReader Open(string path)
    {
        if (!File.Exists(path))
        {
            throw new DataException(new Diagnostic(ConnectorDiagnostics.NoFile, null, path));
        }

        return Sep.New(options.Separator)
            .Reader(static o => o with { HasHeader = false, Unescape = false, DisableColCountCheck = true })
            .FromFile(path);
    }

    /// <summary>The names of the columns; <c>_c0</c>, <c>_c1</c> … without a header.</summary>
    private List<string> FirstLine(SepReader reader)
    {
        var names = new List<string>();
        if (reader.MoveNext())
        {
            var row = reader.Current;
            for (var i = 0; i < row.ColCount; i++)
            {
                names.Add(options.Header ? CsvCell.Unquoted(row[i].Span).ToString() : $"_c{i}");
            }
        }

        return names;
    }

    private static TableField Text(string name) => new(name, DataType.String);
}
