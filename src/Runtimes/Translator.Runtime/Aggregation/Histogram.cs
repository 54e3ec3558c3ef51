using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels.Operators;

namespace Translator.Runtime.Aggregation;

/// <summary>histogram_numeric: each value is a bin; while there are too many, the two nearest become one.</summary>
internal static class Histogram
{
    private const long SeedOfTies = 31183;

    public static void Append(ColumnBuilder builder, Column values, Column? constant)
    {
        if (values.Length == 0 || constant is null || constant.IsNull(0))
        {
            builder.AppendNull();
            return;
        }
        var most = Integers.Read(constant, 0);
        var bins = new List<(double X, double Y)>();
        var ties = new JavaRandom(SeedOfTies);
        for (var row = 0; row < values.Length; row++)
        {
            Add(bins, Number(values, row));
            if (bins.Count > most)
            {
                JoinNearest(bins, ties);
            }
        }
        var array = (ArrayColumnBuilder)builder;
        var bin = (StructColumnBuilder)array.Elements;
        foreach (var (x, y) in bins)
        {
            AppendNumber(bin.Fields[0], x);
            ((FixedColumnBuilder<double>)bin.Fields[1]).Append(y);
            bin.EndStruct();
        }
        array.EndArray();
    }

    private static void Add(List<(double X, double Y)> bins, double value)
    {
        var (low, high) = (0, bins.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = bins[middle].X < value ? (middle + 1, high) : (low, middle);
        }
        if (low < bins.Count && bins[low].X == value)
        {
            bins[low] = (value, bins[low].Y + 1);
        }
        else
        {
            bins.Insert(low, (value, 1));
        }
    }

    private static void JoinNearest(List<(double X, double Y)> bins, JavaRandom ties)
    {
        var (nearest, place, equal) = (bins[1].X - bins[0].X, 0, 1);
        for (var i = 1; i + 1 < bins.Count; i++)
        {
            var distance = bins[i + 1].X - bins[i].X;
            if (distance < nearest)
            {
                (nearest, place, equal) = (distance, i, 1);
            }
            else if (distance == nearest && ties.NextDouble() <= 1.0 / ++equal)
            {
                place = i;
            }
        }
        var (a, b) = (bins[place], bins[place + 1]);
        var together = a.Y + b.Y;
        bins[place] = ((a.X * (a.Y / together)) + (b.X * (b.Y / together)), together);
        bins.RemoveAt(place + 1);
    }

    private static double Number(Column values, int row) =>
        values switch
        {
            FixedColumn<double> c => c[row],
            FixedColumn<float> c => c[row],
            FixedColumn<Int128> c => (double)c[row] / Math.Pow(10, ((DecimalType)c.Type).Scale),
            _ => Integers.Read(values, row),
        };

    private static void AppendNumber(ColumnBuilder builder, double value)
    {
        switch (builder)
        {
            case FixedColumnBuilder<double> b:
                b.Append(value);
                break;
            case FixedColumnBuilder<float> b:
                b.Append((float)value);
                break;
            case FixedColumnBuilder<long> b:
                b.Append((long)value);
                break;
            case FixedColumnBuilder<int> b:
                b.Append((int)value);
                break;
            case FixedColumnBuilder<short> b:
                b.Append((short)value);
                break;
            case FixedColumnBuilder<sbyte> b:
                b.Append((sbyte)value);
                break;
            case FixedColumnBuilder<Int128> b:
                b.Append((Int128)Math.Round(value * Math.Pow(10, ((DecimalType)b.Type).Scale), MidpointRounding.AwayFromZero));
                break;
            default:
                throw new InvalidOperationException(builder.Type.Name);
        }
    }

    /// <summary>The generator that Java's library documents.</summary>
    private sealed class JavaRandom(long seed)
    {
        private const long Multiplier = 0x5DEECE66D;
        private const long Mask = (1L << 48) - 1;
        private long state = (seed ^ Multiplier) & Mask;

        public double NextDouble() => (((long)Next(26) << 27) + Next(27)) * (1.0 / (1L << 53));

        private int Next(int bits)
        {
            state = unchecked((state * Multiplier) + 0xB) & Mask;
            return (int)(state >> (48 - bits));
        }
    }
}
