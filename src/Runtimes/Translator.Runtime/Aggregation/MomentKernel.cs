using System.Numerics;
using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Aggregation;

/// <summary>Variance, deviation, skewness, kurtosis. The powers are summed without rounding and the central moments rounded once.</summary>
internal sealed class MomentKernel(MomentKernel.Formula formula, int powers) : AggregateKernel(DataType.Double)
{
    /// <summary>The result of a number of values and their second to fourth central moments (sums, not means); null for NULL.</summary>
    internal delegate double? Formula(long count, double second, double third, double fourth);

    public override bool Retractable => true;

    public override AggregateState CreateState() => new State(formula, powers);

    public static Formula Variance(int lost, bool root) =>
        (count, second, _, _) =>
            count <= lost ? null
            : root ? Math.Sqrt(second / (count - lost))
            : second / (count - lost);

    public static double? Skewness(long count, double second, double third, double fourth) =>
        count == 0 || second == 0 ? null : Math.Sqrt(count) * third / Math.Sqrt(second * second * second);

    public static double? Kurtosis(long count, double second, double third, double fourth) =>
        count == 0 || second == 0 ? null : count * fourth / (second * second) - 3.0;

    private sealed class State(Formula formula, int powers) : GroupwiseState<State>(DataType.Double)
    {
        private readonly ExactSums sums = new(powers);
        private readonly PerGroup<long> counts = new();

        public override long ByteSize => sums.ByteSize + counts.ByteSize;

        public override void Update(ReadOnlySpan<Column> arguments, ReadOnlySpan<int> groups, ReadOnlySpan<long> weights)
        {
            if (arguments[0] is not FixedColumn<double> values)
            {
                return;
            }
            for (var row = 0; row < groups.Length; row++)
            {
                if (groups[row] >= 0 && !values.IsNull(row))
                {
                    var weight = weights.IsEmpty ? 1 : weights[row];
                    counts[groups[row]] += weight;
                    Add(groups[row], values[row], weight);
                }
            }
        }

        protected override void MergeGroup(int group, State other, int otherGroup)
        {
            sums.Merge(group, other.sums, otherGroup);
            counts[group] += other.counts[otherGroup];
        }

        protected override void Append(int group, ColumnBuilder builder)
        {
            var count = counts[group];
            var moments = sums.Exact(0, group) is null ? (double.NaN, double.NaN, double.NaN) : Moments(group, count);
            if (formula(count, moments.Item1, moments.Item2, moments.Item3) is { } result)
            {
                ((FixedColumnBuilder<double>)builder).Append(result);
            }
            else
            {
                builder.AppendNull();
            }
        }

        protected override void ClearGroup(int group)
        {
            sums.Clear(group);
            counts[group] = 0;
        }

        protected override void SaveGroup(BinaryWriter writer, int group)
        {
            writer.Write(counts[group]);
            sums.Save(writer, group);
        }

        protected override void LoadGroup(BinaryReader reader, int group)
        {
            counts[group] = reader.ReadInt64();
            sums.Load(reader, group);
        }

        protected override void Grow(int groups)
        {
            sums.Resize(groups);
            counts.Resize(groups);
        }

        private void Add(int group, double x, long weight)
        {
            sums.Add(0, group, x, weight);
            if (!double.IsFinite(x))
            {
                return;
            }
            if (!ExactSums.IsCommon(x))
            {
                var exact = Dyadic.Of(x);
                var power = exact;
                for (var i = 1; i < powers; i++)
                {
                    power *= exact;
                    sums.Add(i, group, power, weight);
                }
                return;
            }
            sums.AddProduct(1, group, x, x, weight);
            if (powers > 2)
            {
                // x² = high + low, so x³ = high x + low x, and x⁴ = high² + 2 high low + low².
                var high = x * x;
                var low = Math.FusedMultiplyAdd(x, x, -high);
                sums.AddProduct(2, group, high, x, weight);
                sums.AddProduct(2, group, low, x, weight);
                sums.AddProduct(3, group, high, high, weight);
                sums.AddProduct(3, group, 2 * high, low, weight);
                sums.AddProduct(3, group, low, low, weight);
            }
        }

        private (double, double, double) Moments(int group, long count)
        {
            if (count <= 0)
            {
                return default;
            }
            BigInteger n = count;
            var (s1, s2) = (Sum(0, group), Sum(1, group));
            var second = (n * s2 - s1 * s1).DividedBy(n);
            if (powers == 2)
            {
                return (second, 0, 0);
            }
            var (s3, s4) = (Sum(2, group), Sum(3, group));
            var third = (n * n * s3 - 3 * n * (s1 * s2) + 2 * (s1 * s1 * s1)).DividedBy(n * n);
            var fourth = n * n * n * s4 - 4 * n * n * (s1 * s3) + 6 * n * (s1 * s1 * s2) - 3 * (s1 * s1 * s1 * s1);
            return (second, third, fourth.DividedBy(n * n * n));
        }

        private Dyadic Sum(int index, int group) => sums.Exact(index, group) ?? default;
    }
}
