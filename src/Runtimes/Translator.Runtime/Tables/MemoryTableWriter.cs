using Translator.IR;
using Translator.IR.Relations;
using Translator.Runtime.Columns;
using Translator.Runtime.Hashing;

namespace Translator.Runtime.Tables;

/// <summary>Collects rows and puts them into a table in memory at the commit.</summary>
internal sealed class MemoryTableWriter(MemoryTable table, SinkMode mode, EquatableArray<string> partitionColumns) : ITableWriter
{
    private readonly List<Batch> rows = [];

    public void Write(Batch rows)
    {
        if (rows.RowCount > 0)
        {
            var types = table.Fields;
            var compact = rows.Compact();
            this.rows.Add(
                new Batch([.. Enumerable.Range(0, types.Count).Select(i => compact.Column(i).WithType(types[i].Type))], compact.RowCount)
            );
        }
    }

    public void Commit() =>
        table.Replace(old =>
            mode switch
            {
                SinkMode.Append => [.. old, .. rows],
                SinkMode.Overwrite => [.. rows],
                SinkMode.OverwriteDynamicPartitions => [.. OutsideOf(old), .. rows],
                _ => throw new ArgumentOutOfRangeException(nameof(mode)),
            }
        );

    public void Dispose() => rows.Clear();

    private IEnumerable<Batch> OutsideOf(EquatableArray<Batch> old)
    {
        var keys = partitionColumns
            .Select(name =>
                table.Fields.Select(static f => f.Name).ToList().FindIndex(f => f.Equals(name, StringComparison.OrdinalIgnoreCase))
            )
            .ToArray();
        var written = new GroupTable(keys.Select(k => table.Fields[k].Type));
        foreach (var batch in rows)
        {
            written.Assign([.. keys.Select(batch.Column)], batch.RowCount, new int[batch.RowCount]);
        }

        foreach (var batch in old)
        {
            var ids = new int[batch.RowCount];
            written.Find([.. keys.Select(batch.Column)], batch.RowCount, ids);
            var kept = Enumerable.Range(0, ids.Length).Where(row => ids[row] < 0).ToArray();
            yield return batch.Select(new Selection(kept, kept.Length));
        }
    }
}
