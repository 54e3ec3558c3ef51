using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;

namespace Translator.Runtime.Aggregation;

/// <summary>Aggregates of the different values: mode, collect_set, approx_count_distinct.</summary>
internal sealed class BagKernel(KernelRequest request, BagKernel.Finisher finisher, bool withNulls = false)
    : AggregateKernel(request.Result)
{
    /// <summary>Adds the result of a group's values; <paramref name="flag"/> is the second argument, where there is one.</summary>
    internal delegate void Finisher(ColumnBuilder builder, Column values, long[] counts, bool? flag);

    public override bool Retractable => true;

    public override AggregateState CreateState() => new State(request, finisher, withNulls);

    /// <summary>The different values in ascending order, NULL first.</summary>
    public static void Set(ColumnBuilder builder, Column values, long[] counts, bool? flag)
    {
        var order = new int[counts.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }
        Array.Sort(order, (a, b) => CellComparer.Compare(values, a, values, b));
        var array = (ArrayColumnBuilder)builder;
        foreach (var position in order)
        {
            array.Elements.AppendFrom(values, position);
        }
        array.EndArray();
    }

    public static void Count(ColumnBuilder builder, Column values, long[] counts, bool? flag) =>
        ((FixedColumnBuilder<long>)builder).Append(counts.Length);

    /// <summary>The most frequent value; of several the first that Spark's hash map would give, or with a flag the least.</summary>
    public static void Mode(ColumnBuilder builder, Column values, long[] counts, bool? flag)
    {
        var candidates = MostFrequent(counts);
        if (candidates.Length == 0)
        {
            builder.AppendNull();
            return;
        }
        var chosen = flag == true ? null : SparkHashOrder.First(values, candidates);
        builder.AppendFrom(values, chosen ?? Extreme(values, candidates, 1));
    }

    /// <summary>The most frequent value; of several the first in an order, which the flag turns around.</summary>
    public static void OrderedMode(ColumnBuilder builder, Column values, long[] counts, bool? flag)
    {
        var candidates = MostFrequent(counts);
        if (candidates.Length == 0)
        {
            builder.AppendNull();
            return;
        }
        builder.AppendFrom(values, Extreme(values, candidates, flag == true ? -1 : 1));
    }

    private static int[] MostFrequent(long[] counts)
    {
        var most = counts.Length == 0 ? 0 : counts.Max();
        var found = new List<int>();
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] == most)
            {
                found.Add(i);
            }
        }
        return [.. found];
    }

    private static int Extreme(Column values, int[] candidates, int sign)
    {
        var best = candidates[0];
        foreach (var candidate in candidates)
        {
            best = CellComparer.Compare(values, candidate, values, best) * sign < 0 ? candidate : best;
        }
        return best;
    }

    private sealed class State(KernelRequest request, Finisher finisher, bool withNulls) : GroupwiseState<State>(request.Result)
    {
        private readonly ValueBag bag = new(request.Arguments[0]);
        private bool? flag;

        public override long ByteSize => bag.ByteSize;

        public override void Update(ReadOnlySpan<Column> arguments, ReadOnlySpan<int> groups, ReadOnlySpan<long> weights)
        {
            if (arguments.Length > 1 && arguments[1] is FixedColumn<bool> flags && !groups.IsEmpty && !flags.IsNull(0))
            {
                flag = flags[0];
            }
            bag.Add(arguments[0], groups, weights, withNulls);
        }

        protected override void MergeGroup(int group, State other, int otherGroup)
        {
            flag ??= other.flag;
            bag.Merge(group, other.bag, otherGroup);
        }

        protected override void Append(int group, ColumnBuilder builder)
        {
            var ids = bag.Ids(group);
            finisher(builder, bag.Values(ids), Array.ConvertAll(ids, bag.CountOf), flag);
        }

        protected override void ClearGroup(int group) => bag.Clear(group);

        protected override void SaveGroup(BinaryWriter writer, int group)
        {
            writer.Write(
                flag switch
                {
                    null => (byte)2,
                    true => (byte)1,
                    false => (byte)0,
                }
            );
            bag.Save(writer, group);
        }

        protected override void LoadGroup(BinaryReader reader, int group)
        {
            var saved = reader.ReadByte();
            flag = saved == 2 ? flag : saved == 1;
            bag.Load(reader, group);
        }

        protected override void Grow(int groups) => bag.Resize(groups);
    }
}
