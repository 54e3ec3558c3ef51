using Translator.Backends.Batch.Operators;
using Translator.IR.Relations;
using Translator.Runtime.Batch.Execution;
using Translator.Runtime.Columns;
using Translator.Runtime.Hashing;

namespace Translator.Runtime.Batch.Operators;

/// <summary>INTERSECT and EXCEPT: counts each row of the first input, then what the others have of it.</summary>
internal sealed class SetOperator(HashSetOperation plan, BatchOperator[] inputs, RunContext context) : BatchOperator
{
    public override IEnumerable<Columns.Batch> Execute(CancellationToken cancellation)
    {
        using var account = context.Budget.Open(plan.Kind == SetOperationKind.Intersect ? "intersect" : "except");
        var table = new GroupTable(plan.Columns.Select(static c => c.Type));
        var counts = Count(table, inputs[0], insert: true, cancellation);
        account.Resize(table.ByteSize + counts.Length * 8L);
        foreach (var other in inputs.AsSpan(1).ToArray())
        {
            Combine(counts, Count(table, other, insert: false, cancellation));
        }

        for (var start = 0; start < table.Count; start += Columns.Batch.StandardRows)
        {
            cancellation.ThrowIfCancellationRequested();
            var rows = Repeat(counts.AsSpan(start, Math.Min(Columns.Batch.StandardRows, table.Count - start)));
            if (rows.Count > 0)
            {
                var keys = new Columns.Batch(
                    table.Keys(start, Math.Min(Columns.Batch.StandardRows, table.Count - start)),
                    Math.Min(Columns.Batch.StandardRows, table.Count - start)
                );
                yield return keys.Gather(rows.ToArray());
            }
        }
    }

    private long[] Count(GroupTable table, BatchOperator input, bool insert, CancellationToken cancellation)
    {
        var counts = new long[table.Count];
        var ids = Array.Empty<int>();
        foreach (var batch in input.Execute(cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            var columns = new Column[batch.ColumnCount];
            for (var i = 0; i < columns.Length; i++)
            {
                columns[i] = batch.Column(i);
            }

            ids = ids.Length < batch.RowCount ? new int[batch.RowCount] : ids;
            if (insert)
            {
                table.Assign(columns, batch.RowCount, ids);
                if (table.Count > counts.Length)
                {
                    Array.Resize(ref counts, Math.Max(table.Count, counts.Length * 2));
                }
            }
            else
            {
                table.Find(columns, batch.RowCount, ids);
            }

            foreach (var id in ids.AsSpan(0, batch.RowCount))
            {
                if (id >= 0)
                {
                    counts[id]++;
                }
            }
        }

        return counts;
    }

    private void Combine(long[] counts, long[] others)
    {
        for (var i = 0; i < others.Length; i++)
        {
            counts[i] = (plan.Kind, plan.All) switch
            {
                (SetOperationKind.Intersect, _) => Math.Min(counts[i], others[i]),
                (_, true) => Math.Max(0, counts[i] - others[i]),
                (_, false) => others[i] > 0 ? 0 : counts[i],
            };
        }
    }

    private List<int> Repeat(ReadOnlySpan<long> counts)
    {
        var rows = new List<int>();
        for (var i = 0; i < counts.Length; i++)
        {
            var times = plan.All ? counts[i] : Math.Min(1, counts[i]);
            for (var k = 0L; k < times; k++)
            {
                rows.Add(i);
            }
        }

        return rows;
    }
}
