using System.Numerics;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;

namespace Translator.Runtime.Aggregation;

/// <summary>
/// Sums of integers of at most 64 bits, with the number of values beside each so that a row touches one place in memory.
/// What leaves 64 bits is carried in a table of the few groups that do.
/// </summary>
/// <typeparam name="T">The stored type of the argument.</typeparam>
internal sealed class NarrowSumState<T>(SumFinisher finisher) : AggregateState
    where T : unmanaged, IBinaryInteger<T>
{
    private readonly PerGroup<Entry> entries = new();
    private readonly Dictionary<int, long> carries = [];

    public override long ByteSize => entries.ByteSize + carries.Count * 32L;

    public override void Update(ReadOnlySpan<Column> arguments, ReadOnlySpan<int> groups, ReadOnlySpan<long> weights)
    {
        var column = arguments[0];
        if (column is NullColumn || groups.IsEmpty)
        {
            return;
        }
        var values = Reader<T>.Open(column);
        var items = entries.Items;
        if (!weights.IsEmpty || column.HasNulls)
        {
            UpdateWeighted(column, groups, weights);
            return;
        }
        for (var row = 0; row < groups.Length; row++)
        {
            var group = groups[row];
            if (group < 0)
            {
                continue;
            }
            ref var entry = ref items[group];
            var value = long.CreateTruncating(values[row]);
            var sum = unchecked(entry.Sum + value);
            if (((entry.Sum ^ sum) & (value ^ sum)) < 0)
            {
                Carry(group, value < 0 ? -1 : 1);
            }
            entry.Sum = sum;
            entry.Count++;
        }
    }

    public override void Merge(AggregateState other, ReadOnlySpan<int> mapping)
    {
        var from = (NarrowSumState<T>)other;
        for (var group = 0; group < mapping.Length; group++)
        {
            Add(mapping[group], from.Total(group));
            entries[mapping[group]].Count += from.entries[group].Count;
        }
    }

    public override Column Finish(int start, int count)
    {
        var builder = finisher.CreateBuilder(count);
        for (var group = start; group < start + count; group++)
        {
            Append(group, builder);
        }
        return builder.Build();
    }

    public override Column FinishGroups(ReadOnlySpan<int> groups)
    {
        var builder = finisher.CreateBuilder(groups.Length);
        foreach (var group in groups)
        {
            Append(group, builder);
        }
        return builder.Build();
    }

    public override void Clear(ReadOnlySpan<int> groups)
    {
        entries.Clear(groups);
        foreach (var group in groups)
        {
            carries.Remove(group);
        }
    }

    public override void Save(BinaryWriter writer, int start, int count)
    {
        for (var group = start; group < start + count; group++)
        {
            writer.Write(entries[group].Sum);
            writer.Write(entries[group].Count);
            writer.Write(carries.GetValueOrDefault(group));
        }
    }

    public override void Load(BinaryReader reader, int start, int count)
    {
        for (var group = start; group < start + count; group++)
        {
            entries[group] = new Entry { Sum = reader.ReadInt64(), Count = reader.ReadInt64() };
            carries.Remove(group);
            Carry(group, reader.ReadInt64());
        }
    }

    protected override void Grow(int groups) => entries.Resize(groups);

    private void UpdateWeighted(Column column, ReadOnlySpan<int> groups, ReadOnlySpan<long> weights)
    {
        var values = Reader<T>.Open(column);
        for (var row = 0; row < groups.Length; row++)
        {
            var group = groups[row];
            if (group < 0 || column.IsNull(row))
            {
                continue;
            }
            var weight = weights.IsEmpty ? 1 : weights[row];
            Add(group, Math.BigMul(long.CreateTruncating(values[row]), weight));
            entries[group].Count += weight;
        }
    }

    private void Append(int group, ColumnBuilder builder)
    {
        var wide = default(WideInteger);
        wide.Add(Total(group));
        if (entries[group].Count == 0 || !finisher.TryAppend(builder, wide, entries[group].Count))
        {
            builder.AppendNull();
        }
    }

    private void Add(int group, Int128 value)
    {
        var sum = entries[group].Sum + value;
        entries[group].Sum = (long)sum;
        // The rest is a whole number of 2^64.
        Carry(group, (long)((sum - (long)sum) >> 64));
    }

    private void Carry(int group, long units)
    {
        if (units == 0)
        {
            return;
        }
        var total = carries.GetValueOrDefault(group) + units;
        if (total == 0)
        {
            carries.Remove(group);
        }
        else
        {
            carries[group] = total;
        }
    }

    private Int128 Total(int group) =>
        carries.Count == 0 ? entries[group].Sum : entries[group].Sum + ((Int128)carries.GetValueOrDefault(group) << 64);

    private struct Entry
    {
        public long Sum;
        public long Count;
    }
}
