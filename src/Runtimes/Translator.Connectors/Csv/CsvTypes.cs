using nietras.SeparatedValues;
using Translator.Connectors.Cells;
using Translator.IR;
using Translator.IR.Time;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Tables;
using Translator.Runtime.Time;

namespace Translator.Connectors.Csv;

/// <summary>Finds for each column the narrowest type that all its cells have: int, bigint, double, boolean, date, timestamp, else string.</summary>
internal static class CsvTypes
{
    private static readonly DataType[] Candidates =
    [
        DataType.Int,
        DataType.BigInt,
        DataType.Double,
        DataType.Date,
        DataType.TimestampLtz,
        DataType.Boolean,
        DataType.String,
    ];

    public static EquatableArray<TableField> Infer(
        SepReader reader,
        List<string> names,
        CsvOptions options,
        ZoneRules zone,
        CancellationToken cancellation
    )
    {
        var readers = Array.ConvertAll(Candidates, t => CellReader.Create(t, zone, "csv", ""));
        var chosen = new int[names.Count];
        var seen = new bool[names.Count];
        // Without a header the first line is data and has been read already; its cells count from the second line on.
        while (reader.MoveNext())
        {
            cancellation.ThrowIfCancellationRequested();
            var row = reader.Current;
            for (var i = 0; i < Math.Min(names.Count, row.ColCount); i++)
            {
                var text = CsvCell.Unquoted(row[i].Span);
                if (text.IsEmpty || text.SequenceEqual(options.NullText))
                {
                    continue;
                }

                seen[i] = true;
                while (!readers[chosen[i]].TryAppend(text, ColumnBuilder.Create(Candidates[chosen[i]])))
                {
                    chosen[i]++;
                }
            }
        }

        return [.. names.Select((name, i) => new TableField(name, seen[i] ? Candidates[chosen[i]] : DataType.String))];
    }
}
