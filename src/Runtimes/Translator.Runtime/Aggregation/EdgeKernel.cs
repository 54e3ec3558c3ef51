using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Serialization;

namespace Translator.Runtime.Aggregation;

/// <summary>first, any_value and last: the value of one row, which can be NULL.</summary>
internal sealed class EdgeKernel(DataType type, bool isLast) : AggregateKernel(type)
{
    public override bool Retractable => false;

    public override bool OrderSensitive => true;

    public override AggregateState CreateState() => new State(ResultType, isLast);

    private sealed class State(DataType type, bool isLast) : GroupwiseState<State>(type)
    {
        private readonly PerGroup<int> rowOf = new();
        private Column?[] values = [];
        private long size;

        public override long ByteSize => (values.Length * 8L) + size;

        public override void Update(ReadOnlySpan<Column> arguments, ReadOnlySpan<int> groups, ReadOnlySpan<long> weights)
        {
            var touched = new List<int>();
            for (var row = 0; row < groups.Length; row++)
            {
                var group = groups[row];
                if (group < 0 || (!weights.IsEmpty && weights[row] <= 0) || (!isLast && (values[group] is not null || rowOf[group] != 0)))
                {
                    continue;
                }
                if (rowOf[group] == 0)
                {
                    touched.Add(group);
                }
                rowOf[group] = row + 1;
            }
            foreach (var group in touched)
            {
                Set(group, arguments[0].Gather([rowOf[group] - 1]).Flatten());
                rowOf[group] = 0;
            }
        }

        protected override void MergeGroup(int group, State other, int otherGroup)
        {
            if (other.values[otherGroup] is { } value && (isLast || values[group] is null))
            {
                Set(group, value);
            }
        }

        protected override void Append(int group, ColumnBuilder builder)
        {
            if (values[group] is { } value)
            {
                builder.AppendFrom(value, 0);
            }
            else
            {
                builder.AppendNull();
            }
        }

        protected override void ClearGroup(int group) => Set(group, null);

        protected override void SaveGroup(BinaryWriter writer, int group)
        {
            writer.Write(values[group] is not null);
            if (values[group] is { } value)
            {
                ColumnSerializer.Write(writer, value);
            }
        }

        protected override void LoadGroup(BinaryReader reader, int group)
        {
            if (reader.ReadBoolean())
            {
                Set(group, ColumnSerializer.Read(reader, Type));
            }
        }

        protected override void Grow(int groups)
        {
            rowOf.Resize(groups);
            if (groups > values.Length)
            {
                Array.Resize(ref values, Math.Max(groups, Math.Max(16, values.Length * 2)));
            }
        }

        private void Set(int group, Column? value)
        {
            size += (value?.ByteSize ?? 0) - (values[group]?.ByteSize ?? 0);
            values[group] = value;
        }
    }
}
