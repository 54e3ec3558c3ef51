using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels.Collections;
using Translator.Runtime.Serialization;

namespace Translator.Runtime.Aggregation;

/// <summary>The values of each group in the order they came in.</summary>
internal sealed class ValueList(DataType type)
{
    private readonly List<Column> parts = [];
    private readonly PerGroup<int> next = new();
    private readonly PerGroup<int> heads = new();
    private readonly PerGroup<int> tails = new();
    private readonly PerGroup<int> sizes = new();
    private int stored;
    private int live;

    public long ByteSize => parts.Sum(static p => p.ByteSize) + next.ByteSize + heads.ByteSize + tails.ByteSize + sizes.ByteSize;

    public void Resize(int groups)
    {
        heads.Resize(groups);
        tails.Resize(groups);
        sizes.Resize(groups);
    }

    /// <summary>How many values a group has.</summary>
    public int CountOf(int group) => sizes[group];

    /// <summary>Adds rows, each as often as its weight says.</summary>
    public void Add(Column values, ReadOnlySpan<int> groups, ReadOnlySpan<long> weights, bool withNulls)
    {
        var rows = new List<int>(groups.Length);
        for (var row = 0; row < groups.Length; row++)
        {
            if (groups[row] < 0 || (!withNulls && values.IsNull(row)))
            {
                continue;
            }
            for (var times = weights.IsEmpty ? 1 : weights[row]; times > 0; times--)
            {
                rows.Add(row);
                Link(groups[row], stored + rows.Count - 1);
            }
        }
        if (rows.Count > 0)
        {
            parts.Add(ArrayPicks.Typed(values.Gather([.. rows]).Flatten(), type));
            stored += rows.Count;
            live += rows.Count;
        }
    }

    /// <summary>Where a group's values lie in <see cref="Values"/>.</summary>
    public int[] Positions(int group)
    {
        var positions = new int[sizes[group]];
        var at = heads[group] - 1;
        for (var i = 0; i < positions.Length; i++)
        {
            positions[i] = at;
            at = next[at] - 1;
        }
        return positions;
    }

    /// <summary>The values of all groups.</summary>
    public Column Values()
    {
        if (parts.Count != 1)
        {
            var all = parts.Count == 0 ? Column.Empty(type) : Column.Concat(type, parts);
            parts.Clear();
            parts.Add(all);
        }
        return parts[0];
    }

    /// <summary>The values of a group.</summary>
    public Column Of(int group) => Values().Gather(Positions(group));

    public void Merge(int group, ValueList other, int otherGroup) => Put(group, other.Of(otherGroup));

    public void Clear(int group)
    {
        live -= sizes[group];
        (heads[group], tails[group], sizes[group]) = (0, 0, 0);
        if (live == 0)
        {
            parts.Clear();
            stored = 0;
        }
        else if (stored > 8192 && live < stored / 2)
        {
            Compact();
        }
    }

    public void Save(BinaryWriter writer, int group) => ColumnSerializer.Write(writer, Of(group));

    public void Load(BinaryReader reader, int group) => Put(group, ColumnSerializer.Read(reader, type));

    private void Put(int group, Column values)
    {
        var groups = new int[values.Length];
        groups.AsSpan().Fill(group);
        Add(values, groups, default, withNulls: true);
    }

    /// <summary>Drops the values of cleared groups.</summary>
    private void Compact()
    {
        var kept = new int[live];
        var at = 0;
        var groups = heads.Items;
        for (var group = 0; group < groups.Length; group++)
        {
            var positions = groups[group] == 0 ? [] : Positions(group);
            positions.CopyTo(kept.AsSpan(at));
            at += positions.Length;
        }
        var values = Values().Gather(kept);
        at = 0;
        for (var group = 0; group < groups.Length; group++)
        {
            var size = sizes[group];
            (heads[group], tails[group], sizes[group]) = (0, 0, 0);
            for (var i = 0; i < size; i++)
            {
                Link(group, at++);
            }
        }
        parts.Clear();
        parts.Add(values);
        stored = live;
    }

    private void Link(int group, int position)
    {
        next.Resize(position + 1);
        next[position] = 0;
        if (heads[group] == 0)
        {
            heads[group] = position + 1;
        }
        else
        {
            next[tails[group] - 1] = position + 1;
        }
        tails[group] = position + 1;
        sizes[group]++;
    }
}
