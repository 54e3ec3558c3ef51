using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels.Operators;

namespace Translator.Runtime.Kernels.Mathematics;

internal readonly struct WidthBucket : IQuaternary<double, double, double, long, long>
{
    public bool Invoke(double a, double b, double c, long d, out long result)
    {
        result = 0;
        if (d <= 0 || d == long.MaxValue || double.IsNaN(a) || b.Equals(c) || !double.IsFinite(b) || !double.IsFinite(c))
        {
            return false;
        }
        var rising = b < c;
        var (lower, upper) = rising ? (b, c) : (c, b);
        if (rising ? a < lower : a > upper)
        {
            result = 0;
        }
        else if (rising ? a >= upper : a <= lower)
        {
            result = d + 1;
        }
        else
        {
            result = (long)(d * (rising ? a - lower : upper - a) / (upper - lower)) + 1;
        }
        return true;
    }
}

internal static class WidthBuckets
{
    /// <summary>Intervals are measured as their numbers of months or microseconds.</summary>
    public static Column OfIntervals(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var counts = (FixedColumn<long>)arguments[3];
        var builder = new FixedColumnBuilder<long>(DataType.BigInt, rows);
        var bucket = new WidthBucket();
        for (var row = 0; row < rows; row++)
        {
            if (
                arguments[0].IsNull(row)
                || arguments[1].IsNull(row)
                || arguments[2].IsNull(row)
                || counts.IsNull(row)
                || !bucket.Invoke(
                    Integers.Read(arguments[0], row),
                    Integers.Read(arguments[1], row),
                    Integers.Read(arguments[2], row),
                    counts[row],
                    out var result
                )
            )
            {
                builder.AppendNull();
                continue;
            }
            builder.Append(result);
        }
        return builder.Build();
    }
}
