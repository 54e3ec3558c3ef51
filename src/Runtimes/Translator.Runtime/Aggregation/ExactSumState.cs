using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;

namespace Translator.Runtime.Aggregation;

/// <summary>Sums of integers, decimals or intervals without loss, and how many values each has; a subclass turns them into results.</summary>
/// <typeparam name="T">The stored type of the argument.</typeparam>
internal abstract class ExactSumState<T> : AggregateState
    where T : unmanaged, System.Numerics.IBinaryInteger<T>
{
    protected PerGroup<WideInteger> Sums { get; } = new();

    protected PerGroup<long> Counts { get; } = new();

    public override long ByteSize => Sums.ByteSize + Counts.ByteSize;

    public override void Update(ReadOnlySpan<Column> arguments, ReadOnlySpan<int> groups, ReadOnlySpan<long> weights)
    {
        var column = arguments[0];
        if (column is NullColumn || groups.IsEmpty)
        {
            return;
        }
        var values = Reader<T>.Open(column);
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
                sums[group].Add(Int128.CreateTruncating(values[row]));
                counts[group]++;
            }
            else
            {
                sums[group].AddProduct(Int128.CreateTruncating(values[row]), weights[row]);
                counts[group] += weights[row];
            }
        }
    }

    public override void Merge(AggregateState other, ReadOnlySpan<int> mapping)
    {
        var from = (ExactSumState<T>)other;
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
        var builder = CreateBuilder(count);
        for (var group = start; group < start + count; group++)
        {
            if (Counts[group] == 0 || !TryAppend(builder, Sums[group], Counts[group]))
            {
                builder.AppendNull();
            }
        }
        return builder.Build();
    }

    protected override void Grow(int groups)
    {
        Sums.Resize(groups);
        Counts.Resize(groups);
    }

    protected abstract ColumnBuilder CreateBuilder(int count);

    /// <summary>Adds the result of a group with at least one value; false for NULL.</summary>
    protected abstract bool TryAppend(ColumnBuilder builder, WideInteger sum, long count);
}
