using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;
using Translator.Runtime.Kernels;

namespace Translator.Runtime.Aggregation;

/// <summary>Percentiles, exact: the values are counted, and sorted when the result is asked for.</summary>
internal sealed class PercentileKernel(KernelRequest request, PercentileKind kind) : AggregateKernel(request.Result)
{
    public override bool Retractable => true;

    public override AggregateState CreateState() => new State(request, kind);

    private sealed class State(KernelRequest request, PercentileKind kind) : GroupwiseState<State>(request.Result)
    {
        private readonly ValueBag bag = new(request.Arguments[0]);
        private double[]? percentages = kind == PercentileKind.Median ? [0.5] : null;
        private bool descending;

        public override long ByteSize => bag.ByteSize;

        public override void Update(ReadOnlySpan<Column> arguments, ReadOnlySpan<int> groups, ReadOnlySpan<long> weights)
        {
            if (groups.IsEmpty)
            {
                return;
            }
            percentages ??= ReadPercentages(arguments[1]);
            if (kind is PercentileKind.OrderedContinuous or PercentileKind.OrderedDiscrete)
            {
                descending = ((FixedColumn<bool>)arguments[2])[0];
            }
            if (kind == PercentileKind.Continuous && arguments.Length > 2)
            {
                bag.Add(arguments[0], groups, Frequencies(arguments[2], groups, weights));
            }
            else
            {
                bag.Add(arguments[0], groups, weights);
            }
        }

        protected override void MergeGroup(int group, State other, int otherGroup)
        {
            percentages ??= other.percentages;
            descending |= other.descending;
            bag.Merge(group, other.bag, otherGroup);
        }

        protected override void Append(int group, ColumnBuilder builder)
        {
            var ids = bag.Ids(group);
            if (ids.Length == 0 || percentages is not { Length: > 0 } wanted)
            {
                builder.AppendNull();
                return;
            }
            var values = bag.Values(ids);
            var order = Sorted(values);
            var upTo = new long[order.Length];
            var total = 0L;
            for (var i = 0; i < order.Length; i++)
            {
                total += bag.CountOf(ids[order[i]]);
                upTo[i] = total;
            }
            if (builder is not ArrayColumnBuilder array)
            {
                AppendOne(builder, values, order, upTo, wanted[0]);
                return;
            }
            foreach (var percentage in wanted)
            {
                AppendOne(array.Elements, values, order, upTo, percentage);
            }
            array.EndArray();
        }

        protected override void ClearGroup(int group) => bag.Clear(group);

        protected override void SaveGroup(BinaryWriter writer, int group)
        {
            writer.Write(percentages?.Length ?? -1);
            foreach (var percentage in percentages ?? [])
            {
                writer.Write(percentage);
            }
            writer.Write(descending);
            bag.Save(writer, group);
        }

        protected override void LoadGroup(BinaryReader reader, int group)
        {
            var count = reader.ReadInt32();
            if (count >= 0)
            {
                percentages = new double[count];
                for (var i = 0; i < count; i++)
                {
                    percentages[i] = reader.ReadDouble();
                }
            }
            descending = reader.ReadBoolean();
            bag.Load(reader, group);
        }

        protected override void Grow(int groups) => bag.Resize(groups);

        private int[] Sorted(Column values)
        {
            var order = new int[values.Length];
            for (var i = 0; i < order.Length; i++)
            {
                order[i] = i;
            }
            var sign = descending ? -1 : 1;
            Array.Sort(order, (a, b) => CellComparer.Compare(values, a, values, b) * sign);
            return order;
        }

        private void AppendOne(ColumnBuilder builder, Column values, int[] order, long[] upTo, double percentage)
        {
            var total = upTo[^1];
            switch (kind)
            {
                case PercentileKind.Approximate:
                    builder.AppendFrom(values, order[At(upTo, Rank(percentage, total) - 1)]);
                    break;
                case PercentileKind.OrderedDiscrete:
                    Append(builder, Number(values, order[At(upTo, Rank(percentage, total) - 1)]));
                    break;
                default:
                    var place = (total - 1) * percentage;
                    var (lower, higher) = ((long)Math.Floor(place), (long)Math.Ceiling(place));
                    var (low, high) = (order[At(upTo, lower)], order[At(upTo, higher)]);
                    var between =
                        low == high
                            ? Number(values, low)
                            : ((higher - place) * Number(values, low)) + ((place - lower) * Number(values, high));
                    Append(builder, between);
                    break;
            }
        }

        private static long Rank(double percentage, long total) => Math.Clamp((long)Math.Ceiling(percentage * total), 1, total);

        /// <summary>The value at a place from 0 of all values, repeated ones counted.</summary>
        private static int At(long[] upTo, long place)
        {
            var found = Array.BinarySearch(upTo, place + 1);
            return found >= 0 ? found : ~found;
        }

        private static double Number(Column values, int row) =>
            values is FixedColumn<double> numbers ? numbers[row] : Kernels.Operators.Integers.Read(values, row);

        private static void Append(ColumnBuilder builder, double value)
        {
            switch (builder)
            {
                case FixedColumnBuilder<double> b:
                    b.Append(value);
                    break;
                case FixedColumnBuilder<int> b:
                    b.Append((int)value);
                    break;
                case FixedColumnBuilder<long> b:
                    b.Append((long)value);
                    break;
                default:
                    throw new InvalidOperationException(builder.Type.Name);
            }
        }

        private static double[] ReadPercentages(Column column)
        {
            if (column.IsNull(0))
            {
                return [];
            }
            var array = column as ArrayColumn;
            var numbers = (FixedColumn<double>)(array?.Elements ?? column);
            var read = new double[array?.Count(0) ?? 1];
            for (var i = 0; i < read.Length; i++)
            {
                var row = (array?.Start(0) ?? 0) + i;
                read[i] = numbers.IsNull(row) ? double.NaN : numbers[row];
                if (read[i] is not (>= 0 and <= 1))
                {
                    throw DataErrors.InvalidArgument(
                        "percentile",
                        "a percentage is not between 0.0 and 1.0",
                        "DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE"
                    );
                }
            }
            return read;
        }

        private static long[] Frequencies(Column column, ReadOnlySpan<int> groups, ReadOnlySpan<long> weights)
        {
            var counts = (FixedColumn<long>)column;
            var result = new long[groups.Length];
            for (var row = 0; row < result.Length; row++)
            {
                var count = counts.IsNull(row) || groups[row] < 0 ? 0 : counts[row];
                if (count < 0)
                {
                    throw DataErrors.InvalidArgument(
                        "percentile",
                        $"a frequency is negative: {count}",
                        "NEGATIVE_VALUES_IN_FREQUENCY_EXPRESSION"
                    );
                }
                result[row] = count * (weights.IsEmpty ? 1 : weights[row]);
            }
            return result;
        }
    }
}
