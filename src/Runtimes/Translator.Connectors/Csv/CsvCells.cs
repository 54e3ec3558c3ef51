using nietras.SeparatedValues;
using Translator.Connectors.Cells;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Time;
using Translator.Runtime.Columns;
using Translator.Runtime.Tables;
using Translator.Runtime.Time;

namespace Translator.Connectors.Csv;

/// <summary>From lines to columns.</summary>
internal sealed class CsvCells
{
    private readonly string path;
    private readonly EquatableArray<TableField> table;
    private readonly CsvOptions options;
    private readonly int[] fields;
    private readonly int[] places;
    private readonly CellReader[] readers;
    private int width;

    public CsvCells(string path, EquatableArray<TableField> table, IReadOnlyList<int> columns, CsvOptions options, ZoneRules zone)
    {
        this.path = path;
        this.table = table;
        this.options = options;
        fields = [.. columns];
        places = [.. columns];
        width = table.Count;
        readers = [.. columns.Select(c => CellReader.Create(table[c].Type, zone, "csv", table[c].Name))];
    }

    /// <summary>Finds the columns by the names in the header; false for a file without lines.</summary>
    public bool TakeHeader(SepReader reader)
    {
        if (!reader.MoveNext())
        {
            return false;
        }

        var row = reader.Current;
        var names = new List<string>();
        for (var i = 0; i < row.ColCount; i++)
        {
            names.Add(CsvCell.Unquoted(row[i].Span).Trim().ToString());
        }

        width = names.Count;
        for (var i = 0; i < fields.Length; i++)
        {
            var name = table[fields[i]].Name;
            places[i] = names.FindIndex(n => n.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (places[i] < 0)
            {
                throw new DataException(
                    new Diagnostic(ConnectorDiagnostics.MissingColumn, null, path, name, string.Join(", ", names)).WithHelp(
                        "Rename the column in the file or in the table's declaration."
                    )
                );
            }
        }

        return true;
    }

    /// <summary>The next rows, or null at the end.</summary>
    public Batch? ReadBatch(SepReader reader, ref long skip)
    {
        var builders = Array.ConvertAll(fields, f => ColumnBuilder.Create(table[f].Type, Batch.StandardRows));
        var rows = 0;
        while (rows < Batch.StandardRows && reader.MoveNext())
        {
            var row = reader.Current;
            if (IsBlank(row))
            {
                continue;
            }

            if (skip > 0)
            {
                skip--;
                continue;
            }

            Append(row, builders);
            rows++;
        }

        return rows == 0 ? null : new Batch(Array.ConvertAll(builders, static b => b.Build()), rows);
    }

    private bool IsBlank(SepReader.Row row) =>
        row.ColCount == 0
        || (row.ColCount == 1 && row[0].Span.IsEmpty)
        || (options.Comment is { } comment && row[0].Span is [var first, ..] && first == comment);

    private void Append(SepReader.Row row, ColumnBuilder[] builders)
    {
        if (row.ColCount != width && options.FailsOnBadCells)
        {
            throw new DataException(
                new Diagnostic(ConnectorDiagnostics.CellCount, null, path, row.LineNumberFrom, row.ColCount, width).WithHelp(
                    "Put text that holds the separator into double quotes, or set the option mode to PERMISSIVE to read what is missing as NULL."
                )
            );
        }

        for (var i = 0; i < builders.Length; i++)
        {
            if (places[i] >= row.ColCount)
            {
                builders[i].AppendNull();
                continue;
            }

            var raw = row[places[i]].Span;
            var quoted = CsvCell.IsQuoted(raw);
            var text = quoted ? CsvCell.Unquoted(raw) : Trim(raw);
            if (IsNull(text, quoted))
            {
                builders[i].AppendNull();
            }
            else if (!readers[i].TryAppend(options.EmptyText is { } empty && text.SequenceEqual(empty) ? "" : text, builders[i]))
            {
                AppendBad(row.LineNumberFrom, i, text, builders[i]);
            }
        }
    }

    private bool IsNull(ReadOnlySpan<char> text, bool quoted) =>
        quoted ? options.NullText.Length > 0 && text.SequenceEqual(options.NullText) : text.IsEmpty || text.SequenceEqual(options.NullText);

    private ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        text = options.TrimsLeft ? text.TrimStart() : text;
        return options.TrimsRight ? text.TrimEnd() : text;
    }

    private void AppendBad(int line, int column, ReadOnlySpan<char> text, ColumnBuilder builder)
    {
        if (!options.FailsOnBadCells)
        {
            builder.AppendNull();
            return;
        }

        var field = table[fields[column]];
        throw new DataException(
            new Diagnostic(ConnectorDiagnostics.BadCell, null, path, line, $"'{text}'", field.Name, field.Type.Name).WithHelp(
                "Correct the cell, declare the column as a string, or set the option mode to PERMISSIVE to read such cells as NULL."
            )
        );
    }
}
