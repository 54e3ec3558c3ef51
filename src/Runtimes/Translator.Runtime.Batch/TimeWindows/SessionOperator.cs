using Translator.Backends.Batch.Operators;
using Translator.IR.Expressions;
using Translator.Runtime.Batch.Execution;
using Translator.Runtime.Columns;
using Translator.Runtime.Ordering;

namespace Translator.Runtime.Batch.TimeWindows;

/// <summary>
/// Sorts rows by partition and time. A row opens a session up to its time and the gap; the next row joins it when it comes at or before the
/// session's end, and may move the end.
/// </summary>
internal sealed class SessionOperator(SessionAssignment plan, BatchOperator input, RunContext context) : BatchOperator
{
    public override IEnumerable<Columns.Batch> Execute(CancellationToken cancellation)
    {
        using var account = context.Budget.Open("session window");
        var columns = plan.Input.Output;
        var kept = new RowStore("session window", columns, account).AddAll(input, cancellation).Take();
        var order = plan.Partition.Append(plan.Time).Select(static e => new SortKey(e, Descending: false, NullsFirst: true));
        var positions = new Sorting(context, [.. order], columns, breakTies: true).Sort(kept);
        account.Reserve(kept.ByteSize + (positions.Length * 20L));
        var rows = WithTimes(kept.Gather(positions), out var times, out var ends);
        if (rows.RowCount == 0)
        {
            yield break;
        }

        var partition = context.CompileAll(plan.Partition, columns).Evaluate(rows);
        Merge(partition, times, ends);
        foreach (var piece in RowConcat.Pieces(WindowColumns.Add(rows, plan.Start, plan.End, times, ends)))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return piece;
        }
    }

    /// <summary>The rows that have a time and a gap, each with a session of its own.</summary>
    private Columns.Batch WithTimes(Columns.Batch rows, out long[] times, out long[] ends)
    {
        var time = context.Compile(plan.Time, plan.Input.Output).Evaluate(rows);
        var gap = plan.Gap is null ? null : context.Compile(plan.Gap, plan.Input.Output).Evaluate(rows);
        var picked = new List<int>();
        var starts = new List<long>();
        var limits = new List<long>();
        for (var row = 0; row < rows.RowCount; row++)
        {
            var length =
                gap is null ? plan.Size
                : gap.IsNull(row) ? 0
                : ((FixedColumn<long>)gap)[row];
            if (!time.IsNull(row) && length > 0)
            {
                picked.Add(row);
                starts.Add(((FixedColumn<long>)time)[row]);
                limits.Add(starts[^1] + length);
            }
        }

        (times, ends) = ([.. starts], [.. limits]);
        return rows.Gather([.. picked]);
    }

    private static void Merge(Column[] partition, long[] starts, long[] ends)
    {
        var peers = new RowOrder(partition.Select(static k => new OrderKey(k.Type)));
        var first = 0;
        for (var row = 1; row <= starts.Length; row++)
        {
            if (row < starts.Length && starts[row] <= ends[first] && peers.Compare(partition, first, partition, row) == 0)
            {
                ends[first] = Math.Max(ends[first], ends[row]);
                continue;
            }

            starts.AsSpan(first..row).Fill(starts[first]);
            ends.AsSpan(first..row).Fill(ends[first]);
            first = row;
        }
    }
}
