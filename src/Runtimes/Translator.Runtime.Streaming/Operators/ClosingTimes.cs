using Translator.Runtime.Columns;
using Translator.Runtime.Streaming.Execution;

namespace Translator.Runtime.Streaming.Operators;

/// <summary>When each group is complete.</summary>
internal sealed class ClosingTimes(long lag)
{
    private readonly SortedDictionary<long, List<int>> groups = [];
    private long[] times = [];
    private List<int>? lastList;
    private long lastTime;

    /// <summary>The watermark of the step before: what it has passed is closed.</summary>
    public long Closed { get; private set; } = Watermarks.None;

    /// <summary>The moment at which a value is complete.</summary>
    public long Of(Column column, int row) =>
        column.IsNull(row) ? Watermarks.End : Watermarks.Complete(((FixedColumn<long>)column)[row], lag);

    /// <summary>The changes whose groups are closed, and those whose are not; null where none is closed.</summary>
    public (Selection Late, Selection OnTime)? Late(Column column)
    {
        if (Closed == Watermarks.None)
        {
            return null;
        }

        var late = new int[column.Length];
        var count = 0;
        for (var row = 0; row < late.Length; row++)
        {
            late[count] = row;
            count += Of(column, row) <= Closed ? 1 : 0;
        }

        var picked = new Selection(late, count);
        return count == 0 ? null : (picked, picked.Complement(column.Length));
    }

    /// <summary>Notes when groups close; for those known already nothing changes.</summary>
    public void Note(ReadOnlySpan<int> ids, Column column)
    {
        for (var row = 0; row < ids.Length; row++)
        {
            var id = ids[row];
            if (id >= times.Length)
            {
                var old = times.Length;
                Array.Resize(ref times, Math.Max(id + 1, Math.Max(1024, old * 2)));
                Array.Fill(times, Watermarks.None, old, times.Length - old);
            }

            if (times[id] == Watermarks.None)
            {
                Add(id, Of(column, row));
            }
        }
    }

    /// <summary>Takes out the groups that a watermark closes.</summary>
    public List<int> Close(long watermark)
    {
        Closed = Math.Max(Closed, watermark);
        var closing = new List<int>();
        lastList = null;
        while (groups.Count > 0 && groups.First() is var first && first.Key <= Closed)
        {
            foreach (var id in first.Value)
            {
                times[id] = Watermarks.None;
                closing.Add(id);
            }

            groups.Remove(first.Key);
        }

        return closing;
    }

    public void Save(BinaryWriter writer, List<int> live)
    {
        writer.Write(Closed);
        foreach (var id in live)
        {
            writer.Write(times[id]);
        }
    }

    public void Load(BinaryReader reader, int count)
    {
        Closed = reader.ReadInt64();
        times = new long[count];
        for (var id = 0; id < count; id++)
        {
            Add(id, reader.ReadInt64());
        }
    }

    private void Add(int id, long time)
    {
        times[id] = time;
        // Most groups of a step close together.
        if (lastList is null || lastTime != time)
        {
            if (!groups.TryGetValue(time, out lastList))
            {
                groups.Add(time, lastList = []);
            }

            lastTime = time;
        }

        lastList.Add(id);
    }
}
