using Translator.IR.Diagnostics;
using Translator.IR.Relations;
using Translator.Runtime.Columns;
using Translator.Runtime.Hashing;

namespace Translator.Runtime.Tables;

/// <summary>Collects rows and puts them into a table in memory at the commit.</summary>
internal sealed class MemoryTableWriter(MemoryTable table, WriteRequest request) : ITableWriter
{
    private readonly List<Batch> written = [];

    public void Write(Batch rows)
    {
        if (rows.RowCount == 0)
        {
            return;
        }

        var compact = rows.Compact();
        var columns = new Column[table.Fields.Count];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = compact.Column(i).WithType(table.Fields[i].Type);
        }

        written.Add(new Batch(columns, compact.RowCount));
    }

    public void Commit() =>
        table.Replace(old =>
            request.Mode switch
            {
                SinkMode.Append => [.. old, .. written],
                SinkMode.Overwrite when request.Partition.IsEmpty => [.. written],
                SinkMode.Overwrite => [.. Outside(old, [.. request.Partition], StaticKeys()), .. written],
                SinkMode.OverwriteDynamicPartitions => [.. Outside(old, KeyPositions(request.PartitionColumns.Count)), .. written],
                _ => throw new InternalErrorException("sink", $"mode {request.Mode}"),
            }
        );

    public void Dispose() => written.Clear();

    private int[] KeyPositions(int count) =>
        [
            .. request
                .PartitionColumns.Take(count)
                .Select(name =>
                    table.Fields.ToList().FindIndex(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is >= 0 and var at
                        ? at
                        : throw new InternalErrorException("sink", $"no partition column {name}")
                ),
        ];

    private int[] StaticKeys() => KeyPositions(request.Partition.Count);

    /// <summary>The rows whose partition gets no row.</summary>
    private IEnumerable<Batch> Outside(IEnumerable<Batch> old, int[] keys)
    {
        var touched = new GroupTable(keys.Select(k => table.Fields[k].Type));
        foreach (var batch in written)
        {
            touched.Assign([.. keys.Select(batch.Column)], batch.RowCount, new int[batch.RowCount]);
        }

        return Outside(old, keys, touched);
    }

    /// <summary>The rows that are not in one partition.</summary>
    private IEnumerable<Batch> Outside(IEnumerable<Batch> old, Column[] partition, int[] keys)
    {
        var touched = new GroupTable(keys.Select(k => table.Fields[k].Type));
        touched.Assign(partition, 1, new int[1]);
        return Outside(old, keys, touched);
    }

    private static IEnumerable<Batch> Outside(IEnumerable<Batch> old, int[] keys, GroupTable touched)
    {
        foreach (var batch in old)
        {
            var ids = new int[batch.RowCount];
            touched.Find([.. keys.Select(batch.Column)], batch.RowCount, ids);
            var kept = Enumerable.Range(0, ids.Length).Where(row => ids[row] < 0).ToArray();
            yield return batch.Select(new Selection(kept, kept.Length));
        }
    }
}
