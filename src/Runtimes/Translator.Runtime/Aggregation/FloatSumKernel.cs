using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Aggregation;

/// <summary>SUM and AVG of floating numbers, the same bits for every order of the rows.</summary>
internal sealed class FloatSumKernel(bool average) : AggregateKernel(DataType.Double)
{
    public override bool Retractable => true;

    public override AggregateState CreateState() => new State(average);

    private sealed class State(bool average) : AggregateState
    {
        private readonly ReproducibleSum sums = new();
        private readonly PerGroup<long> counts = new();

        public override long ByteSize => sums.ByteSize + counts.ByteSize;

        public override void Update(ReadOnlySpan<Column> arguments, ReadOnlySpan<int> groups, ReadOnlySpan<long> weights)
        {
            var column = arguments[0];
            var totals = counts.Items;
            var doubles = column as FixedColumn<double>;
            var floats = column as FixedColumn<float>;
            var checkNulls = column.HasNulls;
            for (var row = 0; row < groups.Length; row++)
            {
                var group = groups[row];
                if (group < 0 || (checkNulls && column.IsNull(row)))
                {
                    continue;
                }
                var value =
                    doubles is not null ? doubles[row]
                    : floats is not null ? floats[row]
                    : 0;
                if (weights.IsEmpty)
                {
                    sums.Add(group, value);
                    totals[group]++;
                }
                else
                {
                    sums.Add(group, value, weights[row]);
                    totals[group] += weights[row];
                }
            }
        }

        public override void Merge(AggregateState other, ReadOnlySpan<int> mapping)
        {
            var from = (State)other;
            for (var group = 0; group < mapping.Length; group++)
            {
                sums.Merge(mapping[group], from.sums, group);
                counts[mapping[group]] += from.counts[group];
            }
        }

        public override Column Finish(int start, int count)
        {
            var builder = new FixedColumnBuilder<double>(DataType.Double, count);
            for (var group = start; group < start + count; group++)
            {
                Append(group, builder);
            }
            return builder.Build();
        }

        public override Column FinishGroups(ReadOnlySpan<int> groups)
        {
            var builder = new FixedColumnBuilder<double>(DataType.Double, groups.Length);
            foreach (var group in groups)
            {
                Append(group, builder);
            }
            return builder.Build();
        }

        private void Append(int group, FixedColumnBuilder<double> builder)
        {
            if (counts[group] == 0)
            {
                builder.AppendNull();
            }
            else
            {
                var sum = sums.Result(group);
                builder.Append(average ? sum / counts[group] : sum);
            }
        }

        public override void Clear(ReadOnlySpan<int> groups)
        {
            counts.Clear(groups);
            foreach (var group in groups)
            {
                sums.Clear(group);
            }
        }

        public override void Save(BinaryWriter writer, int start, int count)
        {
            for (var group = start; group < start + count; group++)
            {
                sums.Save(writer, group);
                writer.Write(counts[group]);
            }
        }

        public override void Load(BinaryReader reader, int start, int count)
        {
            for (var group = start; group < start + count; group++)
            {
                sums.Load(reader, group);
                counts[group] = reader.ReadInt64();
            }
        }

        protected override void Grow(int groups)
        {
            sums.Resize(groups);
            counts.Resize(groups);
        }
    }
}
