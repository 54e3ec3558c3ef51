using System.Runtime.InteropServices;
using Translator.IR.Types;
using Translator.Runtime.Hashing;
using Translator.Runtime.Streaming.Deltas;
using Translator.Runtime.Streaming.State;

namespace Translator.Runtime.Streaming.Operators;

/// <summary>How often each row is in each input and in the output; the rows are those of a hash table.</summary>
internal sealed class CountedRows(int inputs)
{
    private readonly List<int> touched = [];
    private long[] counts = [];
    private long[] given = [];
    private int[] touchedIn = [];
    private int step = 1;

    public long ByteSize => (counts.Length + given.Length) * 8L + touchedIn.Length * 4L;

    /// <summary>Counts changes of an input.</summary>
    public void Add(int input, ReadOnlySpan<int> ids, Delta delta)
    {
        foreach (var id in ids)
        {
            if (id >= given.Length)
            {
                var size = Math.Max(id + 1, Math.Max(256, given.Length * 2));
                Array.Resize(ref counts, size * inputs);
                Array.Resize(ref given, size);
                Array.Resize(ref touchedIn, size);
            }

            if (touchedIn[id] != step)
            {
                touchedIn[id] = step;
                touched.Add(id);
            }
        }

        for (var row = 0; row < ids.Length; row++)
        {
            counts[(ids[row] * inputs) + input] += delta.WeightOf(row);
        }
    }

    /// <summary>Gives out what has changed of the output, and drops rows that no input has.</summary>
    public void Emit(GroupTable table, Func<ReadOnlySpan<long>, long> multiplicity, List<Delta> output)
    {
        var (coming, comingWeights) = (new List<int>(), new List<long>());
        var (going, goingWeights) = (new List<int>(), new List<long>());
        var gone = new List<int>();
        foreach (var id in touched)
        {
            var own = counts.AsSpan(id * inputs, inputs);
            var now = multiplicity(own);
            var change = now - given[id];
            given[id] = now;
            if (change != 0)
            {
                (change > 0 ? coming : going).Add(id);
                (change > 0 ? comingWeights : goingWeights).Add(change);
            }

            if (!own.ContainsAnyExcept(0))
            {
                gone.Add(id);
            }
        }

        Emit(table, going, goingWeights, output);
        Emit(table, coming, comingWeights, output);
        table.Remove(CollectionsMarshal.AsSpan(gone));
        touched.Clear();
        step++;
    }

    public void Save(BinaryWriter writer, GroupTable table)
    {
        var live = new List<int>();
        for (var id = 0; id < given.Length; id++)
        {
            if (counts.AsSpan(id * inputs, inputs).ContainsAnyExcept(0))
            {
                live.Add(id);
            }
        }

        BatchCodec.Write(writer, new Batch(table.Keys(CollectionsMarshal.AsSpan(live)), live.Count));
        foreach (var id in live)
        {
            writer.Write(given[id]);
            foreach (var count in counts.AsSpan(id * inputs, inputs))
            {
                writer.Write(count);
            }
        }
    }

    public void Load(BinaryReader reader, GroupTable table, DataType[] types)
    {
        var rows = new Delta(BatchCodec.Read(reader, types));
        var ids = new int[rows.Count];
        table.Assign(rows.Columns(), ids.Length, ids);
        Add(0, ids, rows);
        foreach (var id in ids)
        {
            given[id] = reader.ReadInt64();
            for (var i = 0; i < inputs; i++)
            {
                counts[(id * inputs) + i] = reader.ReadInt64();
            }
        }

        touched.Clear();
        step++;
    }

    private static void Emit(GroupTable table, List<int> ids, List<long> weights, List<Delta> output)
    {
        if (ids.Count > 0)
        {
            output.Add(new Delta(new Batch(table.Keys(CollectionsMarshal.AsSpan(ids)), ids.Count), [.. weights]));
        }
    }
}
