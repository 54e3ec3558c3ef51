using System.Text.Json;
using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Time;
using Translator.Runtime.Columns;
using Translator.Runtime.Text;

namespace Translator.Cli.Rendering;

/// <summary>Shows rows.</summary>
internal static class RowTable
{
    private const int WidestCell = 60;

    /// <summary>Rows as an aligned table, at most so many.</summary>
    public static void Write(
        TextWriter writer,
        EquatableArray<ColumnSymbol> columns,
        IEnumerable<Batch> batches,
        int most,
        ZoneRules zone,
        string indent = ""
    )
    {
        var lines = new List<string[]> { columns.Select(static c => Cut(c.Name)).ToArray() };
        lines.AddRange(Cells(columns, batches, most, zone).Select(static row => row.Select(static c => Cut(c ?? "NULL")).ToArray()));
        var widths = Enumerable.Range(0, columns.Count).Select(i => lines.Max(l => l[i].Length)).ToArray();
        for (var line = 0; line < lines.Count; line++)
        {
            var text = string.Join("  ", lines[line].Select((cell, i) => cell.PadRight(widths[i])));
            writer.WriteLine(indent + text.TrimEnd());
            if (line == 0)
            {
                writer.WriteLine(indent + string.Join("  ", widths.Select(static w => new string('-', w))));
            }
        }
    }

    /// <summary>Rows as JSON: <c>columns</c> and <c>rows</c>, cells as text or null.</summary>
    public static void Write(
        Utf8JsonWriter json,
        EquatableArray<ColumnSymbol> columns,
        IEnumerable<Batch> batches,
        int most,
        ZoneRules zone
    )
    {
        json.WriteStartArray("columns");
        foreach (var column in columns)
        {
            json.WriteStartObject();
            json.WriteString("name", column.Name);
            json.WriteString("type", column.Type.Name);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var row in Cells(columns, batches, most, zone))
        {
            json.WriteStartArray();
            foreach (var cell in row)
            {
                json.WriteStringValue(cell);
            }
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private static IEnumerable<string?[]> Cells(EquatableArray<ColumnSymbol> columns, IEnumerable<Batch> batches, int most, ZoneRules zone)
    {
        var text = new ValueText(TextStyle.Shell, zone);
        foreach (var batch in batches)
        {
            for (var row = 0; row < batch.RowCount && most > 0; row++, most--)
            {
                var at = row;
                yield return
                [
                    .. Enumerable.Range(0, columns.Count).Select(i => batch.Column(i).IsNull(at) ? null : text.Format(batch.Column(i), at)),
                ];
            }
        }
    }

    private static string Cut(string cell)
    {
        var line = cell.ReplaceLineEndings("␤");
        return line.Length <= WidestCell ? line : line[..(WidestCell - 1)] + "…";
    }
}
