using Translator.IR.Diagnostics;
using Translator.IR.Types;
using Translator.Runtime.Streaming.Deltas;

namespace Translator.Runtime.Streaming.State;

/// <summary>
/// A multiset of rows by partition. Each occurrence of a row is an entry; the entries of a partition are in the order in which they came. When a
/// row goes, its latest occurrence goes.
/// </summary>
internal sealed class PartitionedRows(IEnumerable<DataType> types)
{
    private readonly RowRegister register = new(types);
    private readonly Stack<int> free = new();
    private readonly List<int> orphans = [];
    private Entry[] entries = [];
    private int[] latest = [];
    private Chain[] chains = [];
    private int used;

    /// <summary>The number of rows.</summary>
    public long Rows { get; private set; }

    /// <summary>Bytes held, about.</summary>
    public long ByteSize => register.ByteSize + (entries.Length * 20L) + (latest.Length * 4L) + (chains.Length * 12L);

    /// <summary>The number of rows of a partition.</summary>
    public int CountOf(int partition) => partition < chains.Length ? chains[partition].Count : 0;

    /// <summary>Takes changes; rows with a negative partition are left out.</summary>
    public void Apply(Delta delta, ReadOnlySpan<int> partitions)
    {
        if (delta.Count == 0)
        {
            return;
        }

        var ids = register.Assign(delta.Rows);
        Reserve(register.Count);
        for (var row = 0; row < ids.Length; row++)
        {
            for (var times = delta.WeightOf(row); times > 0 && partitions[row] >= 0; times--)
            {
                Add(ids[row], partitions[row]);
            }
        }

        for (var row = 0; row < ids.Length; row++)
        {
            for (var times = delta.WeightOf(row); times < 0 && partitions[row] >= 0; times++)
            {
                Take(ids[row], partitions[row]);
            }
        }

        DropRows(ids);
    }

    /// <summary>The first entry of a partition, or -1.</summary>
    public int First(int partition) => partition < 0 || CountOf(partition) == 0 ? -1 : chains[partition].Head;

    /// <summary>The entry after an entry, or -1.</summary>
    public int Next(int entry) => entries[entry].Next;

    /// <summary>The row's id of an entry.</summary>
    public int RowOf(int entry) => entries[entry].Row;

    /// <summary>The rows of some ids.</summary>
    public Batch RowsOf(ReadOnlySpan<int> ids) => register.Rows(ids);

    /// <summary>All rows of some partitions, one partition after the other.</summary>
    public Batch Collect(ReadOnlySpan<int> partitions)
    {
        var rows = new List<int>();
        foreach (var partition in partitions)
        {
            for (var entry = First(partition); entry >= 0; entry = Next(entry))
            {
                rows.Add(entries[entry].Row);
            }
        }

        return register.Rows(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(rows));
    }

    /// <summary>The partitions that have rows.</summary>
    public List<int> Partitions()
    {
        var found = new List<int>();
        for (var i = 0; i < chains.Length; i++)
        {
            if (chains[i].Count > 0)
            {
                found.Add(i);
            }
        }

        return found;
    }

    private void Add(int row, int partition)
    {
        if (partition >= chains.Length)
        {
            Array.Resize(ref chains, Math.Max(partition + 1, Math.Max(16, chains.Length * 2)));
        }

        ref var chain = ref chains[partition];
        var entry = NextEntry();
        var tail = chain.Count == 0 ? -1 : chain.Tail;
        entries[entry] = new Entry(row, latest[row], tail, -1);
        latest[row] = entry;
        if (tail < 0)
        {
            chain.Head = entry;
        }
        else
        {
            entries[tail].Next = entry;
        }

        chain.Tail = entry;
        chain.Count++;
        Rows++;
    }

    private void Take(int row, int partition)
    {
        var entry = latest[row];
        if (entry < 0)
        {
            throw new InternalErrorException("streaming", "a row is taken back that was never given");
        }

        var gone = entries[entry];
        ref var chain = ref chains[partition];
        latest[row] = gone.Earlier;
        if (gone.Previous < 0)
        {
            chain.Head = gone.Next;
        }
        else
        {
            entries[gone.Previous].Next = gone.Next;
        }

        if (gone.Next < 0)
        {
            chain.Tail = gone.Previous;
        }
        else
        {
            entries[gone.Next].Previous = gone.Previous;
        }

        chain.Count--;
        Rows--;
        free.Push(entry);
    }

    /// <summary>Forgets rows that have no occurrence any more.</summary>
    private void DropRows(int[] ids)
    {
        orphans.Clear();
        foreach (var id in ids)
        {
            if (latest[id] == -1)
            {
                latest[id] = -2;
                orphans.Add(id);
            }
        }

        foreach (var id in orphans)
        {
            latest[id] = -1;
        }

        register.Remove(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(orphans));
    }

    private int NextEntry()
    {
        if (free.TryPop(out var entry))
        {
            return entry;
        }

        if (used == entries.Length)
        {
            Array.Resize(ref entries, Math.Max(64, entries.Length * 2));
        }

        return used++;
    }

    private void Reserve(int rows)
    {
        var old = latest.Length;
        if (rows > old)
        {
            Array.Resize(ref latest, Math.Max(rows, Math.Max(64, old * 2)));
            Array.Fill(latest, -1, old, latest.Length - old);
        }
    }

    private record struct Entry(int Row, int Earlier, int Previous, int Next);

    private record struct Chain(int Head, int Tail, int Count);
}
