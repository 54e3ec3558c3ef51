using CsCheck;
using Translator.Runtime.Aggregation;

namespace Translator.Runtime.Tests.Aggregation;

/// <summary>The laws that make floating sums independent of schedules.</summary>
public sealed class ReproducibleSumTests
{
    private const string Seed = "0000KOIBfXE5";

    private static readonly double[] Edges =
    [
        0.0,
        -0.0,
        double.MaxValue,
        double.MinValue,
        double.Epsilon,
        -double.Epsilon,
        1e308,
        -1e308,
        double.NaN,
        double.PositiveInfinity,
        double.NegativeInfinity,
        0.1,
        0.2,
        1e16,
        1.0,
    ];

    private static readonly Gen<double> AnyDouble = Gen.OneOf(
        Gen.Double,
        Gen.Double[-1e6, 1e6],
        Gen.Double[-1e-9, 1e-9],
        Gen.Int[-1000, 1000].Select(static i => (double)i),
        Gen.Int[0, Edges.Length - 1].Select(static i => Edges[i])
    );

    [Fact]
    public void OrderDoesNotMatter() =>
        AnyDouble
            .Array[0, 50]
            .Sample(
                values =>
                {
                    var shuffled = values.OrderBy(static v => BitConverter.DoubleToInt64Bits(v)).ToArray();
                    return SameBits(Sum(values), Sum(shuffled)) && SameBits(Sum(values), Sum([.. values.Reverse()]));
                },
                iter: 2000,
                seed: Seed
            );

    [Fact]
    public void MergingPartsIsAddingAll() =>
        Gen.Select(AnyDouble.Array[0, 30], AnyDouble.Array[0, 30])
            .Sample(
                (a, b) =>
                {
                    var left = Build(a);
                    left.Merge(0, Build(b), 0);
                    return SameBits(left.Result(0), Sum([.. a, .. b]));
                },
                iter: 2000,
                seed: Seed
            );

    [Fact]
    public void TakingBackRestoresTheBits() =>
        Gen.Select(AnyDouble.Array[0, 20], AnyDouble.Array[0, 20])
            .Sample(
                (kept, gone) =>
                {
                    var sum = Build([.. kept, .. gone]);
                    foreach (var value in gone)
                    {
                        sum.Add(0, value, -1);
                    }
                    return SameBits(sum.Result(0), Sum(kept));
                },
                iter: 2000,
                seed: Seed
            );

    [Fact]
    public void WeightsAreRepetitions() =>
        Gen.Select(AnyDouble, Gen.Int[0, 40])
            .Sample(
                (value, times) =>
                {
                    var once = new ReproducibleSum();
                    once.Resize(1);
                    once.Add(0, value, times);
                    return SameBits(once.Result(0), Sum([.. Enumerable.Repeat(value, times)]));
                },
                iter: 2000,
                seed: Seed
            );

    [Fact]
    public void SavedStatesContinue() =>
        Gen.Select(AnyDouble.Array[0, 20], AnyDouble.Array[0, 20])
            .Sample(
                (before, after) =>
                {
                    using var stream = new MemoryStream();
                    Build(before).Save(new BinaryWriter(stream), 0);
                    stream.Position = 0;
                    var loaded = new ReproducibleSum();
                    loaded.Resize(1);
                    loaded.Load(new BinaryReader(stream), 0);
                    foreach (var value in after)
                    {
                        loaded.Add(0, value);
                    }
                    return SameBits(loaded.Result(0), Sum([.. before, .. after]));
                },
                iter: 1000,
                seed: Seed
            );

    [Fact]
    public void RoundsTheExactSum() =>
        Gen.Long[-(1L << 50), 1L << 50]
            .Array[1, 40]
            .Sample(
                values =>
                {
                    var exact = values.Aggregate((Int128)0, static (sum, v) => sum + v);
                    return Sum([.. values.Select(static v => (double)v)]) == (double)exact;
                },
                iter: 1000,
                seed: Seed
            );

    [Fact]
    public void CancelsWithoutLoss()
    {
        Assert.Equal(1.0, Sum([1e16, 1.0, -1e16]));
        Assert.Equal(1e308, Sum([1e308, 1e308, -1e308]));
        Assert.Equal(double.Epsilon, Sum([double.MaxValue, double.Epsilon, -double.MaxValue]));
        Assert.Equal(double.PositiveInfinity, Sum([double.MaxValue, double.MaxValue]));
        Assert.Equal(0L, BitConverter.DoubleToInt64Bits(Sum([-0.0])));
    }

    private static bool SameBits(double a, double b) => BitConverter.DoubleToInt64Bits(a) == BitConverter.DoubleToInt64Bits(b);

    private static double Sum(double[] values) => Build(values).Result(0);

    private static ReproducibleSum Build(double[] values)
    {
        var sum = new ReproducibleSum();
        sum.Resize(1);
        foreach (var value in values)
        {
            sum.Add(0, value);
        }
        return sum;
    }
}
