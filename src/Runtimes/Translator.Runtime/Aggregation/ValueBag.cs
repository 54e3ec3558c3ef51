using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Hashing;
using Translator.Runtime.Serialization;

namespace Translator.Runtime.Aggregation;

/// <summary>The different values of each group and how often each is there.</summary>
internal sealed class ValueBag
{
    private readonly DataType type;
    private readonly GroupTable table;
    private readonly PerGroup<long> counts = new();
    private readonly PerGroup<int> next = new();
    private readonly PerGroup<int> heads = new();
    private int known;

    public ValueBag(DataType type)
    {
        this.type = type is VoidType ? DataType.Int : type;
        table = new GroupTable([DataType.Int, this.type]);
    }

    public long ByteSize => table.ByteSize + counts.ByteSize + next.ByteSize + heads.ByteSize;

    public void Resize(int groups) => heads.Resize(groups);

    /// <summary>Adds rows, each as often as its weight says; NULLs only where they are wanted.</summary>
    public void Add(Column values, ReadOnlySpan<int> groups, ReadOnlySpan<long> weights, bool withNulls = false)
    {
        var rows = new int[groups.Length];
        var count = 0;
        for (var row = 0; row < rows.Length; row++)
        {
            if (groups[row] >= 0 && (withNulls || !values.IsNull(row)))
            {
                rows[count++] = row;
            }
        }
        if (count == 0)
        {
            return;
        }
        var picked = rows.AsSpan(0, count);
        var keys = new int[count];
        for (var i = 0; i < count; i++)
        {
            keys[i] = groups[picked[i]];
        }
        var kept = values is NullColumn ? Column.Nulls(type, count) : values.Gather(picked);
        var ids = new int[count];
        table.Assign([new FixedColumn<int>(DataType.Int, keys, count), kept], count, ids);
        Chain(ids, keys);
        for (var i = 0; i < count; i++)
        {
            counts[ids[i]] += weights.IsEmpty ? 1 : weights[picked[i]];
        }
    }

    /// <summary>Adds a group of another bag.</summary>
    public void Merge(int group, ValueBag other, int otherGroup)
    {
        var ids = other.Ids(otherGroup);
        if (ids.Length > 0)
        {
            Put(group, other.Values(ids), Array.ConvertAll(ids, other.CountOf));
        }
    }

    /// <summary>The numbers of a group's values.</summary>
    public int[] Ids(int group)
    {
        var ids = new List<int>();
        for (var id = heads[group] - 1; id >= 0; id = next[id] - 1)
        {
            if (counts[id] > 0)
            {
                ids.Add(id);
            }
        }
        return [.. ids];
    }

    /// <summary>How often a value is there.</summary>
    public long CountOf(int id) => counts[id];

    /// <summary>The values of some numbers.</summary>
    public Column Values(ReadOnlySpan<int> ids) => table.Keys(ids)[1];

    public void Clear(int group)
    {
        for (var id = heads[group] - 1; id >= 0; id = next[id] - 1)
        {
            counts[id] = 0;
        }
    }

    public void Save(BinaryWriter writer, int group)
    {
        var ids = Ids(group);
        writer.Write(ids.Length);
        foreach (var id in ids)
        {
            writer.Write(counts[id]);
        }
        ColumnSerializer.Write(writer, Values(ids));
    }

    public void Load(BinaryReader reader, int group)
    {
        var frequencies = new long[reader.ReadInt32()];
        for (var i = 0; i < frequencies.Length; i++)
        {
            frequencies[i] = reader.ReadInt64();
        }
        var values = ColumnSerializer.Read(reader, type);
        if (frequencies.Length > 0)
        {
            Put(group, values, frequencies);
        }
    }

    private void Put(int group, Column values, long[] frequencies)
    {
        var groups = new int[frequencies.Length];
        groups.AsSpan().Fill(group);
        Add(values, groups, frequencies, withNulls: true);
    }

    private void Chain(ReadOnlySpan<int> ids, ReadOnlySpan<int> groups)
    {
        if (table.Count == known)
        {
            return;
        }
        counts.Resize(table.Count);
        next.Resize(table.Count);
        for (var i = 0; i < ids.Length; i++)
        {
            if (ids[i] >= known && next[ids[i]] == 0)
            {
                // 0 ends a chain of one, so a value that is last points below all numbers.
                next[ids[i]] = heads[groups[i]] == 0 ? -1 : heads[groups[i]];
                heads[groups[i]] = ids[i] + 1;
            }
        }
        known = table.Count;
    }
}
