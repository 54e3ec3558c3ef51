using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;

namespace Translator.Runtime.Aggregation;

/// <summary>Sums of decimals without loss, and how many values each has.</summary>
internal sealed class DecimalSumState(SumFinisher finisher) : AggregateState
{
    private PerGroup<WideInteger> Sums { get; } = new();

    private PerGroup<long> Counts { get; } = new();

    public override long ByteSize => Sums.ByteSize + Counts.ByteSize;

    public override void Update(ReadOnlySpan<Column> arguments, ReadOnlySpan<int> groups, ReadOnlySpan<long> weights)
    {
        var column = arguments[0];
        if (column is NullColumn || groups.IsEmpty)
        {
            return;
        }
        var values = Reader<Int128>.Open(column);
        var sums = Sums.Items;
        var counts = Counts.Items;
        var checkNulls = column.HasNulls;
        for (var row = 0; row < groups.Length; row++)
        {
            var group = groups[row];
            if (group < 0 || (checkNulls && column.IsNull(row)))
            {
                continue;
            }
            if (weights.IsEmpty)
            {
                sums[group].Add(values[row]);
                counts[group]++;
            }
            else
            {
                sums[group].AddProduct(values[row], weights[row]);
                counts[group] += weights[row];
            }
        }
    }

    public override void Merge(AggregateState other, ReadOnlySpan<int> mapping)
    {
        var from = (DecimalSumState)other;
        for (var group = 0; group < mapping.Length; group++)
        {
            Sums[mapping[group]].Add(from.Sums[group]);
            Counts[mapping[group]] += from.Counts[group];
        }
    }

    public override void Clear(ReadOnlySpan<int> groups)
    {
        Sums.Clear(groups);
        Counts.Clear(groups);
    }

    public override void Save(BinaryWriter writer, int start, int count)
    {
        for (var group = start; group < start + count; group++)
        {
            Sums[group].Save(writer);
            writer.Write(Counts[group]);
        }
    }

    public override void Load(BinaryReader reader, int start, int count)
    {
        for (var group = start; group < start + count; group++)
        {
            Sums[group] = WideInteger.Load(reader);
            Counts[group] = reader.ReadInt64();
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

    private void Append(int group, ColumnBuilder builder)
    {
        if (Counts[group] == 0 || !finisher.TryAppend(builder, Sums[group], Counts[group]))
        {
            builder.AppendNull();
        }
    }

    protected override void Grow(int groups)
    {
        Sums.Resize(groups);
        Counts.Resize(groups);
    }
}
