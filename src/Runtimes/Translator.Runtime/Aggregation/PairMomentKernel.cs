using System.Numerics;
using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Aggregation;

/// <summary>Covariance, correlation and regression of pairs, from sums without rounding.</summary>
internal sealed class PairMomentKernel(Func<PairMoments, double?> formula) : AggregateKernel(DataType.Double)
{
    public override bool Retractable => true;

    public override AggregateState CreateState() => new State(formula);

    private sealed class State(Func<PairMoments, double?> formula) : GroupwiseState<State>(DataType.Double)
    {
        private const int Y = 0;
        private const int X = 1;
        private const int YY = 2;
        private const int XX = 3;
        private const int XY = 4;
        private readonly ExactSums sums = new(5);
        private readonly PerGroup<long> counts = new();

        public override long ByteSize => sums.ByteSize + counts.ByteSize;

        public override void Update(ReadOnlySpan<Column> arguments, ReadOnlySpan<int> groups, ReadOnlySpan<long> weights)
        {
            if (arguments[0] is not FixedColumn<double> ys || arguments[1] is not FixedColumn<double> xs)
            {
                return;
            }
            for (var row = 0; row < groups.Length; row++)
            {
                if (groups[row] >= 0 && !ys.IsNull(row) && !xs.IsNull(row))
                {
                    var weight = weights.IsEmpty ? 1 : weights[row];
                    counts[groups[row]] += weight;
                    Add(groups[row], ys[row], xs[row], weight);
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
            if (formula(MomentsOf(group)) is { } result)
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

        private void Add(int group, double y, double x, long weight)
        {
            sums.Add(Y, group, y, weight);
            sums.Add(X, group, x, weight);
            if (!double.IsFinite(y) || !double.IsFinite(x))
            {
                // What is not finite in one sum makes all NaN.
                sums.Add(XY, group, double.NaN, weight);
                AddSquare(YY, group, y, weight);
                AddSquare(XX, group, x, weight);
                return;
            }
            AddSquare(YY, group, y, weight);
            AddSquare(XX, group, x, weight);
            if (ExactSums.IsCommon(y) && ExactSums.IsCommon(x))
            {
                sums.AddProduct(XY, group, y, x, weight);
            }
            else
            {
                sums.Add(XY, group, Dyadic.Of(y) * Dyadic.Of(x), weight);
            }
        }

        private void AddSquare(int index, int group, double value, long weight)
        {
            if (!double.IsFinite(value))
            {
                sums.Add(index, group, double.NaN, weight);
            }
            else if (ExactSums.IsCommon(value))
            {
                sums.AddProduct(index, group, value, value, weight);
            }
            else
            {
                sums.Add(index, group, Dyadic.Of(value) * Dyadic.Of(value), weight);
            }
        }

        private PairMoments MomentsOf(int group)
        {
            var count = counts[group];
            if (count <= 0)
            {
                return default;
            }
            BigInteger n = count;
            var (y, x) = (sums.Exact(Y, group), sums.Exact(X, group));
            return new PairMoments(
                count,
                y?.DividedBy(n) ?? double.NaN,
                x?.DividedBy(n) ?? double.NaN,
                Central(n, sums.Exact(YY, group), y, y),
                Central(n, sums.Exact(XX, group), x, x),
                Central(n, sums.Exact(XY, group), y, x)
            );
        }

        private static double Central(BigInteger n, Dyadic? products, Dyadic? a, Dyadic? b) =>
            products is { } p && a is { } first && b is { } second ? (n * p - first * second).DividedBy(n) : double.NaN;
    }
}
