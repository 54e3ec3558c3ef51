using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Aggregation;

/// <summary>count_if, bool_and, bool_or: from how many values are true and false.</summary>
internal sealed class TruthKernel(DataType type, Action<ColumnBuilder, long, long> finisher) : AggregateKernel(type)
{
    public override bool Retractable => true;

    public override AggregateState CreateState() => new State(ResultType, finisher);

    public static void CountTrue(ColumnBuilder builder, long trues, long falses) => ((FixedColumnBuilder<long>)builder).Append(trues);

    public static void All(ColumnBuilder builder, long trues, long falses) => Append(builder, falses == 0, trues + falses);

    public static void Any(ColumnBuilder builder, long trues, long falses) => Append(builder, trues > 0, trues + falses);

    private static void Append(ColumnBuilder builder, bool answer, long count)
    {
        if (count == 0)
        {
            builder.AppendNull();
        }
        else
        {
            ((FixedColumnBuilder<bool>)builder).Append(answer);
        }
    }

    private sealed class State(DataType type, Action<ColumnBuilder, long, long> finisher) : GroupwiseState<State>(type)
    {
        private readonly PerGroup<(long True, long False)> counts = new();

        public override long ByteSize => counts.ByteSize;

        public override void Update(ReadOnlySpan<Column> arguments, ReadOnlySpan<int> groups, ReadOnlySpan<long> weights)
        {
            if (arguments[0] is not FixedColumn<bool> values)
            {
                return;
            }
            for (var row = 0; row < groups.Length; row++)
            {
                if (groups[row] < 0 || values.IsNull(row))
                {
                    continue;
                }
                var weight = weights.IsEmpty ? 1 : weights[row];
                ref var count = ref counts[groups[row]];
                count = values[row] ? (count.True + weight, count.False) : (count.True, count.False + weight);
            }
        }

        protected override void MergeGroup(int group, State other, int otherGroup)
        {
            var (mine, theirs) = (counts[group], other.counts[otherGroup]);
            counts[group] = (mine.True + theirs.True, mine.False + theirs.False);
        }

        protected override void Append(int group, ColumnBuilder builder) => finisher(builder, counts[group].True, counts[group].False);

        protected override void ClearGroup(int group) => counts[group] = default;

        protected override void SaveGroup(BinaryWriter writer, int group)
        {
            writer.Write(counts[group].True);
            writer.Write(counts[group].False);
        }

        protected override void LoadGroup(BinaryReader reader, int group) => counts[group] = (reader.ReadInt64(), reader.ReadInt64());

        protected override void Grow(int groups) => counts.Resize(groups);
    }
}
