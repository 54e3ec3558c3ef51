using System.Numerics;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;
using Translator.Runtime.Numbers;

namespace Translator.Runtime.Kernels.Mathematics;

internal enum RoundingRule
{
    HalfUp,
    HalfEven,
    Up,
    Down,
    TowardsZero,
}

/// <summary>Rounds an unscaled number to fewer digits.</summary>
internal static class Digits
{
    /// <summary>The number divided by a power of ten.</summary>
    public static BigInteger Drop(BigInteger value, int digits, RoundingRule rule)
    {
        var divisor = BigInteger.Pow(10, digits);
        var quotient = BigInteger.DivRem(value, divisor, out var remainder);
        if (remainder.IsZero)
        {
            return quotient;
        }
        var half = (BigInteger.Abs(remainder) * 2).CompareTo(divisor);
        var away = rule switch
        {
            RoundingRule.HalfUp => half >= 0,
            RoundingRule.HalfEven => half > 0 || (half == 0 && !quotient.IsEven),
            RoundingRule.Up => value.Sign > 0,
            RoundingRule.Down => value.Sign < 0,
            _ => false,
        };
        return away ? quotient + value.Sign : quotient;
    }

    /// <summary>A number with some digits after the point rounded to a scale, which can be negative, and given back with a scale of its own.</summary>
    public static BigInteger Round(BigInteger value, int from, int scale, int to, RoundingRule rule)
    {
        var rounded = from > scale ? Drop(value, Math.Min(from - scale, 400), rule) : value;
        var at = Math.Min(from, scale);
        return at <= to ? rounded * BigInteger.Pow(10, Math.Min(to - at, 400)) : Drop(rounded, at - to, RoundingRule.HalfUp);
    }
}

internal readonly struct RoundDecimal(int from, int scale, DecimalType result, RoundingRule rule, bool orNull) : IUnary<Int128, Int128>
{
    public bool Invoke(Int128 a, out Int128 value)
    {
        var rounded = Digits.Round((BigInteger)a, from, scale, result.Scale, rule);
        if (BigInteger.Abs(rounded) >= BigInteger.Pow(10, result.Precision))
        {
            value = 0;
            return orNull
                ? false
                : throw DataErrors.OutOfRange(rounded.ToString(System.Globalization.CultureInfo.InvariantCulture), result);
        }
        value = (Int128)rounded;
        return true;
    }
}

internal readonly struct RoundInteger<T>(int scale, RoundingRule rule, bool wraps, DataType type) : IUnary<T, T>
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    public bool Invoke(T a, out T result)
    {
        if (scale >= 0)
        {
            result = a;
            return true;
        }
        var rounded = (Int128)Digits.Round((BigInteger)Int128.CreateChecked(a), 0, Math.Max(scale, -40), 0, rule);
        if (!wraps && (rounded < Int128.CreateChecked(T.MinValue) || rounded > Int128.CreateChecked(T.MaxValue)))
        {
            throw DataErrors.Overflow("round", type);
        }
        result = T.CreateTruncating(rounded);
        return true;
    }
}

internal readonly struct RoundDouble(int scale, RoundingRule rule) : IUnary<double, double>, ITotal
{
    public bool Invoke(double a, out double result)
    {
        result = a;
        if (!double.IsFinite(a) || a == 0)
        {
            return true;
        }
        Span<byte> text = stackalloc byte[40];
        var count = FloatText.Shortest(a, text, out var exponent);
        if (-exponent <= scale)
        {
            return true;
        }
        var digits = BigInteger.Parse(
            System.Text.Encoding.ASCII.GetString(text[..count]),
            System.Globalization.CultureInfo.InvariantCulture
        );
        var rounded = Digits.Drop(digits, (int)Math.Min(-(long)scale - exponent, 400), rule);
        var magnitude = double.Parse(
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{rounded}E{-scale}"),
            System.Globalization.CultureInfo.InvariantCulture
        );
        // Zero loses its sign, as a decimal has none.
        result = magnitude == 0 || a > 0 ? magnitude : -magnitude;
        return true;
    }
}

internal readonly struct RoundFloat(int scale, RoundingRule rule) : IUnary<float, float>, ITotal
{
    public bool Invoke(float a, out float result)
    {
        new RoundDouble(scale, rule).Invoke(a, out var rounded);
        result = (float)rounded;
        return true;
    }
}

/// <summary>round, bround, ceil and floor to a number of digits that is the same for all rows.</summary>
internal static class RoundingKernels
{
    public static ScalarKernel Create(KernelRequest request, RoundingRule rule, bool wraps)
    {
        if (request.Arguments.Count == 1)
        {
            return ToScale(request, 0, rule, wraps);
        }
        ScalarKernel? kernel = null;
        return Kernel.FromColumns(
            request,
            (arguments, rows, context) =>
            {
                if (arguments[1].IsConstantNull)
                {
                    return Column.Nulls(request.Result, rows);
                }
                if (!arguments[1].IsConstant && rows > 1)
                {
                    throw DataErrors.InvalidArgument("round", "the number of digits must be a constant");
                }
                kernel ??= ToScale(request, ((FixedColumn<int>)arguments[1])[0], rule, wraps);
                return kernel.Evaluate(arguments[..1], rows, context);
            }
        );
    }

    private static ScalarKernel ToScale(KernelRequest request, int scale, RoundingRule rule, bool wraps) =>
        request.Arguments[0] switch
        {
            DecimalType type => Kernel.Unary<Int128, Int128, RoundDecimal>(
                request,
                new(type.Scale, scale, (DecimalType)request.Result, rule, wraps)
            ),
            TinyIntType => Kernel.Unary<sbyte, sbyte, RoundInteger<sbyte>>(request, new(scale, rule, wraps, request.Result)),
            SmallIntType => Kernel.Unary<short, short, RoundInteger<short>>(request, new(scale, rule, wraps, request.Result)),
            IntType => Kernel.Unary<int, int, RoundInteger<int>>(request, new(scale, rule, wraps, request.Result)),
            BigIntType => Kernel.Unary<long, long, RoundInteger<long>>(request, new(scale, rule, wraps, request.Result)),
            FloatType => Kernel.Unary<float, float, RoundFloat>(request, new(scale, rule)),
            _ => Kernel.Unary<double, double, RoundDouble>(request, new(scale, rule)),
        };
}
