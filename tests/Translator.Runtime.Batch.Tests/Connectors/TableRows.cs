using Translator.IR.Relations;
using Translator.Runtime.Batch.Tests.Fixture;
using Translator.Runtime.Columns;
using Translator.Runtime.Tables;

namespace Translator.Runtime.Batch.Tests.Connectors;

/// <summary>Reads and writes tables in tests.</summary>
internal static class TableRows
{
    public static List<string> Read(ITableSource source, params int[] fields)
    {
        var wanted = fields.Length == 0 ? [.. Enumerable.Range(0, source.Fields.Count)] : fields;
        return [.. source.Splits(default).SelectMany(s => Texts(source.Read(s, 0, wanted, default)))];
    }

    public static IEnumerable<string> Texts(IEnumerable<Columns.Batch> batches) =>
        batches.SelectMany(static b =>
            Enumerable
                .Range(0, b.RowCount)
                .Select(r => Runs.Text([.. Enumerable.Range(0, b.ColumnCount).Select(c => Cells.Get(b.Column(c), r))]))
        );

    public static void Write(ITableSink sink, Columns.Batch rows, SinkMode mode, string[]? partitions = null, Column[]? partition = null)
    {
        using var writer = sink.Open(new WriteRequest(mode, [.. partitions ?? []], [.. partition ?? []]));
        foreach (var piece in rows.RowCount < 2 ? [rows] : new[] { rows.Slice(0, 1), rows.Slice(1, rows.RowCount - 1) })
        {
            writer.Write(piece);
        }

        writer.Commit();
    }
}
