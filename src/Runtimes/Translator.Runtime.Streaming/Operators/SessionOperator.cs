using System.Runtime.InteropServices;
using Translator.Backends.Streaming.Operators;
using Translator.IR.Expressions;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Hashing;
using Translator.Runtime.Memory;
using Translator.Runtime.Streaming.Deltas;
using Translator.Runtime.Streaming.Execution;
using Translator.Runtime.Streaming.State;

namespace Translator.Runtime.Streaming.Operators;

/// <summary>Keeps rows and the open sessions of each partition; the rows of a session come out when the watermark has passed its end.</summary>
internal sealed class SessionOperator : DeltaOperator
{
    private readonly SessionAssignment plan;
    private readonly StepExpressions partition;
    private readonly StepExpressions time;
    private readonly GroupTable partitions;
    private readonly PartitionedRows rows;
    private readonly OpenSessions sessions;
    private readonly MemoryAccount account;
    private readonly List<Delta> late = [];
    private long closed = Watermarks.None;

    public SessionOperator(SessionAssignment plan, OperatorContext context)
    {
        this.plan = plan;
        partition = context.Compile(plan.Partition, plan.Input.Output);
        time = context.Compile(plan.Gap is null ? [plan.Time] : [plan.Time, plan.Gap], plan.Input.Output);
        partitions = new GroupTable(partition.Types);
        rows = new PartitionedRows(plan.Input.Output.Select(static c => c.Type));
        sessions = new OpenSessions(plan.Closing.Lag);
        account = context.OpenAccount("session window");
    }

    public override void Process(int input, Delta delta, List<Delta> output)
    {
        var (starts, ends) = Bounds(delta.Rows);
        var (kept, lateRows) = (new List<int>(), new List<int>());
        for (var row = 0; row < starts.Length; row++)
        {
            if (ends[row] > starts[row])
            {
                (Watermarks.Complete(ends[row], plan.Closing.Lag) <= closed ? lateRows : kept).Add(row);
            }
        }

        if (lateRows.Count > 0)
        {
            late.Add(delta.Gather([.. lateRows]));
        }

        Keep(delta.Gather([.. kept]), [.. kept.Select(r => starts[r])], [.. kept.Select(r => ends[r])]);
    }

    public override void EndStep(long watermark, List<Delta> output)
    {
        if (watermark != Watermarks.None)
        {
            closed = Math.Max(closed, watermark);
            if (sessions.Close(closed) is { Count: > 0 } over)
            {
                Emit(over, output);
            }
        }

        account.Resize(partitions.ByteSize + rows.ByteSize + sessions.ByteSize);
    }

    public override IReadOnlyList<Delta> TakeLateRows()
    {
        Delta[] taken = [.. late];
        late.Clear();
        return taken;
    }

    public override void Save(BinaryWriter writer)
    {
        writer.Write(closed);
        PartitionedRowsCodec.Write(writer, rows);
    }

    public override void Load(BinaryReader reader)
    {
        closed = reader.ReadInt64();
        foreach (var batch in PartitionedRowsCodec.Read(reader, [.. plan.Input.Output.Select(static c => c.Type)]))
        {
            var (starts, ends) = Bounds(batch);
            Keep(new Delta(batch), starts, ends);
        }
    }

    private void Keep(Delta delta, long[] starts, long[] ends)
    {
        if (delta.Count == 0)
        {
            return;
        }

        var ids = new int[delta.Count];
        partitions.Assign(partition.Evaluate(delta.Rows), ids.Length, ids);
        rows.Apply(delta, ids);
        for (var row = 0; row < ids.Length; row++)
        {
            sessions.Add(ids[row], starts[row], ends[row]);
        }
    }

    /// <summary>The session that each row would have alone; empty for rows without a time or a gap.</summary>
    private (long[] Starts, long[] Ends) Bounds(Batch batch)
    {
        var values = time.Evaluate(batch);
        var starts = new long[batch.RowCount];
        var ends = new long[batch.RowCount];
        for (var row = 0; row < starts.Length; row++)
        {
            var length =
                values.Length == 1 ? plan.Size
                : values[1].IsNull(row) ? 0
                : ((FixedColumn<long>)values[1])[row];
            if (length > 0 && !values[0].IsNull(row))
            {
                starts[row] = ((FixedColumn<long>)values[0])[row];
                ends[row] = starts[row] + length;
            }
        }

        return (starts, ends);
    }

    /// <summary>Gives out the rows of sessions that are over, all partitions at once.</summary>
    private void Emit(List<(int Partition, List<Session> Sessions)> over, List<Delta> output)
    {
        var closing = over.ConvertAll(static o => o.Partition);
        var all = rows.Collect(CollectionsMarshal.AsSpan(closing));
        var (starts, _) = Bounds(all);
        var (picked, ids) = (new List<int>(), new List<int>());
        var (first, last) = (new List<long>(), new List<long>());
        var row = 0;
        foreach (var (partition, closed) in over)
        {
            for (var end = row + rows.CountOf(partition); row < end; row++)
            {
                if (Find(closed, starts[row]) is { } session)
                {
                    picked.Add(row);
                    ids.Add(partition);
                    first.Add(session.Start);
                    last.Add(session.End);
                }
            }
        }

        var gone = all.Gather(CollectionsMarshal.AsSpan(picked));
        rows.Apply(Delta.Going(gone), CollectionsMarshal.AsSpan(ids));
        partitions.Remove([.. closing.Where(p => rows.CountOf(p) == 0)]);
        Column[] columns =
        [
            .. Enumerable.Range(0, gone.ColumnCount).Select(gone.Column),
            new FixedColumn<long>(plan.Start.Type, [.. first], first.Count),
            new FixedColumn<long>(plan.End.Type, [.. last], last.Count),
        ];
        output.Add(new Delta(new Batch(columns, gone.RowCount)));
    }

    private static Session? Find(List<Session> sessions, long time)
    {
        foreach (var session in sessions)
        {
            if (session.Start <= time && time <= session.End)
            {
                return session;
            }
        }

        return null;
    }
}
