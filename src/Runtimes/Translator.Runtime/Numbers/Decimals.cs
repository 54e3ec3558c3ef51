using System.Numerics;
using System.Runtime.CompilerServices;
using Translator.IR.Types;

namespace Translator.Runtime.Numbers;

/// <summary>Arithmetic on unscaled decimals with Spark's rounding (HALF_UP).</summary>
public static class Decimals
{
    private static Int128[] Powers { get; } = CreatePowers();

    /// <summary>A power of ten, 0 to 38.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Int128 Power(int exponent) => Powers[exponent];

    /// <summary>Whether a number has at most so many digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Fits(Int128 unscaled, int precision)
    {
        var limit = Powers[precision];
        return unscaled < limit && unscaled > -limit;
    }

    /// <summary>Divides and rounds half away from zero; the divisor is positive.</summary>
    public static Int128 DivideHalfUp(Int128 value, Int128 divisor)
    {
        var (quotient, rest) = DivRem(value, divisor);
        var doubled = Int128.Abs(rest);
        if (doubled >= divisor - doubled)
        {
            quotient += value < 0 ? -1 : 1;
        }
        return quotient;
    }

    /// <summary>Another scale, rounded half up; false when 128 bits do not hold it.</summary>
    public static bool TryRescale(Int128 value, int from, int to, out Int128 result)
    {
        if (from == to)
        {
            result = value;
            return true;
        }
        if (to < from)
        {
            result = from - to > DecimalType.MaxPrecision ? 0 : DivideHalfUp(value, Powers[from - to]);
            return true;
        }
        if (to - from > DecimalType.MaxPrecision)
        {
            result = 0;
            return value == 0;
        }
        return TryMultiply(value, Powers[to - from], out result);
    }

    /// <summary>Another scale within a precision; false when it does not fit.</summary>
    public static bool TryConvert(Int128 value, int from, int precision, int scale, out Int128 result) =>
        TryRescale(value, from, scale, out result) && Fits(result, precision);

    /// <summary>The product, if 128 bits hold it.</summary>
    public static bool TryMultiply(Int128 a, Int128 b, out Int128 result)
    {
        if (IsLong(a) && IsLong(b))
        {
            result = Math.BigMul((long)a, (long)b);
            return true;
        }
        var wide = (BigInteger)a * b;
        if (wide > Int128.MaxValue || wide < Int128.MinValue)
        {
            result = 0;
            return false;
        }
        result = (Int128)wide;
        return true;
    }

    /// <summary>The sum at a precision and scale.</summary>
    public static bool TryAdd(Int128 a, int scaleA, Int128 b, int scaleB, int precision, int scale, out Int128 result)
    {
        var common = Math.Max(scaleA, scaleB);
        if (TryRescale(a, scaleA, common, out var left) && TryRescale(b, scaleB, common, out var right))
        {
            var sum = left + right;
            if (((left ^ sum) & (right ^ sum)) >= 0)
            {
                return TryConvert(sum, common, precision, scale, out result);
            }
        }
        var wide = (BigInteger)a * BigInteger.Pow(10, common - scaleA) + (BigInteger)b * BigInteger.Pow(10, common - scaleB);
        return TryNarrow(wide, common, precision, scale, out result);
    }

    /// <summary>The product at a precision and scale.</summary>
    public static bool TryMultiply(Int128 a, int scaleA, Int128 b, int scaleB, int precision, int scale, out Int128 result)
    {
        if (IsLong(a) && IsLong(b))
        {
            return TryConvert(Math.BigMul((long)a, (long)b), scaleA + scaleB, precision, scale, out result);
        }
        return TryNarrow((BigInteger)a * b, scaleA + scaleB, precision, scale, out result);
    }

    /// <summary>The quotient at a precision and scale; the divisor is not zero.</summary>
    public static bool TryDivide(Int128 a, int scaleA, Int128 b, int scaleB, int precision, int scale, out Int128 result)
    {
        var shift = scale + scaleB - scaleA;
        var negative = a < 0 != b < 0;
        if (shift is >= 0 and <= 38 && b != Int128.MinValue && TryMultiply(a, Powers[shift], out var scaled) && scaled != Int128.MinValue)
        {
            var quotient = DivideHalfUp(Int128.Abs(scaled), Int128.Abs(b));
            result = negative ? -quotient : quotient;
            return Fits(result, precision);
        }
        BigInteger dividend = BigInteger.Abs(a);
        BigInteger divisor = BigInteger.Abs(b);
        dividend *= BigInteger.Pow(10, Math.Max(shift, 0));
        divisor *= BigInteger.Pow(10, Math.Max(-shift, 0));
        var wide = BigInteger.DivRem(dividend, divisor, out var rest);
        wide += rest * 2 >= divisor ? 1 : 0;
        return TryNarrow(negative ? -wide : wide, scale, precision, scale, out result);
    }

    /// <summary>The remainder with the dividend's sign, at a precision and scale; the divisor is not zero.</summary>
    public static bool TryRemainder(Int128 a, int scaleA, Int128 b, int scaleB, int precision, int scale, out Int128 result)
    {
        var common = Math.Max(scaleA, scaleB);
        if (TryRescale(a, scaleA, common, out var left) && TryRescale(b, scaleB, common, out var right))
        {
            return TryConvert(DivRem(left, right).Remainder, common, precision, scale, out result);
        }
        var wide = (BigInteger)a * BigInteger.Pow(10, common - scaleA) % ((BigInteger)b * BigInteger.Pow(10, common - scaleB));
        return TryNarrow(wide, common, precision, scale, out result);
    }

    /// <summary>The quotient cut to a whole number; false when 64 bits do not hold it.</summary>
    public static bool TryQuotient(Int128 a, int scaleA, Int128 b, int scaleB, out long result)
    {
        var common = Math.Max(scaleA, scaleB);
        var wide = (BigInteger)a * BigInteger.Pow(10, common - scaleA) / ((BigInteger)b * BigInteger.Pow(10, common - scaleB));
        var fits = wide >= long.MinValue && wide <= long.MaxValue;
        result = fits ? (long)wide : 0;
        return fits;
    }

    /// <summary>A wide number at a precision and scale.</summary>
    public static bool TryNarrow(BigInteger value, int from, int precision, int scale, out Int128 result)
    {
        if (from > scale)
        {
            var divisor = BigInteger.Pow(10, from - scale);
            var quotient = BigInteger.DivRem(value, divisor, out var rest);
            value = quotient + (BigInteger.Abs(rest) * 2 >= divisor ? value.Sign : 0);
        }
        else if (scale > from)
        {
            value *= BigInteger.Pow(10, scale - from);
        }
        if (BigInteger.Abs(value) >= (BigInteger)Powers[precision])
        {
            result = 0;
            return false;
        }
        result = (Int128)value;
        return true;
    }

    /// <summary>Division that is fast where 64 bits are enough.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Int128 Quotient, Int128 Remainder) DivRem(Int128 value, Int128 divisor)
    {
        if (IsLong(value) && IsLong(divisor))
        {
            var (quotient, rest) = ((long)value, (long)divisor) is (long.MinValue, -1) ? (0, 0) : Math.DivRem((long)value, (long)divisor);
            return ((long)value, (long)divisor) is (long.MinValue, -1) ? (-value, 0) : (quotient, rest);
        }
        return Int128.DivRem(value, divisor);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsLong(Int128 value) => value == (long)value;

    private static Int128[] CreatePowers()
    {
        var powers = new Int128[39];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
        {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }
}
