using System.Globalization;
using System.Numerics;
using Translator.IR.Types;
using Translator.Runtime.Numbers;

namespace Translator.Runtime.Kernels.Casts;

/// <summary>Decimal numbers from text, and to the nearest floating number.</summary>
public static class DecimalParser
{
    private static double[] ExactPowers { get; } =
    [.. Enumerable.Range(0, 23).Select(static i => double.Parse($"1e{i}", CultureInfo.InvariantCulture))];

    /// <summary>Reads <c>[+-]digits[.digits][e[+-]digits]</c> between white space as digits × 10^exponent.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out BigInteger digits, out int exponent)
    {
        digits = default;
        exponent = 0;
        text = TextScan.Trim(text);
        var at = 0;
        var negative = TextScan.ReadSign(text, ref at);
        var start = at;
        var count = 0;
        long small = 0;
        var fraction = 0;
        var seenPoint = false;
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (c == (byte)'.' && !seenPoint)
            {
                seenPoint = true;
                continue;
            }
            if (!char.IsAsciiDigit((char)c))
            {
                break;
            }
            count++;
            fraction += seenPoint ? 1 : 0;
            if (small > long.MaxValue / 10 - 10)
            {
                return TryParseWide(text, start, negative, out digits, out exponent);
            }
            small = small * 10 + (c - '0');
        }
        if (count == 0 || !TryReadExponent(text, ref at, out exponent) || at != text.Length)
        {
            return false;
        }
        digits = negative ? -small : small;
        exponent = checked(exponent - fraction);
        return true;
    }

    /// <summary>digits × 10^exponent at a decimal's precision and scale.</summary>
    public static bool TryScale(BigInteger digits, int exponent, DecimalType type, out Int128 result)
    {
        result = 0;
        if (digits.IsZero || exponent < -1000)
        {
            return true;
        }
        if (exponent > 100)
        {
            return false;
        }
        return exponent > 0
            ? Decimals.TryNarrow(digits * BigInteger.Pow(10, exponent), 0, type.Precision, type.Scale, out result)
            : Decimals.TryNarrow(digits, -exponent, type.Precision, type.Scale, out result);
    }

    /// <summary>The nearest double.</summary>
    public static double ToDouble(Int128 unscaled, int scale)
    {
        if (scale < ExactPowers.Length && Int128.Abs(unscaled) <= 1L << 53)
        {
            return (long)unscaled / ExactPowers[scale];
        }
        Span<byte> text = stackalloc byte[64];
        return double.Parse(Scientific(unscaled, scale, text), CultureInfo.InvariantCulture);
    }

    /// <summary>The nearest float.</summary>
    public static float ToFloat(Int128 unscaled, int scale)
    {
        Span<byte> text = stackalloc byte[64];
        return float.Parse(Scientific(unscaled, scale, text), CultureInfo.InvariantCulture);
    }

    internal static BigInteger Digits(ReadOnlySpan<byte> digits)
    {
        long value = 0;
        foreach (var digit in digits)
        {
            value = value * 10 + (digit - '0');
        }
        return value;
    }

    private static ReadOnlySpan<byte> Scientific(Int128 unscaled, int scale, Span<byte> target)
    {
        unscaled.TryFormat(target, out var written, default, CultureInfo.InvariantCulture);
        target[written++] = (byte)'E';
        (-scale).TryFormat(target[written..], out var more, default, CultureInfo.InvariantCulture);
        return target[..(written + more)];
    }

    private static bool TryParseWide(ReadOnlySpan<byte> text, int start, bool negative, out BigInteger digits, out int exponent)
    {
        digits = BigInteger.Zero;
        exponent = 0;
        var at = start;
        var fraction = 0;
        var seenPoint = false;
        for (; at < text.Length && (char.IsAsciiDigit((char)text[at]) || (text[at] == (byte)'.' && !seenPoint)); at++)
        {
            if (text[at] == (byte)'.')
            {
                seenPoint = true;
                continue;
            }
            digits = digits * 10 + (text[at] - '0');
            fraction += seenPoint ? 1 : 0;
        }
        if (!TryReadExponent(text, ref at, out exponent) || at != text.Length)
        {
            return false;
        }
        digits = negative ? -digits : digits;
        exponent -= fraction;
        return true;
    }

    private static bool TryReadExponent(ReadOnlySpan<byte> text, ref int at, out int exponent)
    {
        exponent = 0;
        if (at >= text.Length || (text[at] | 0x20) != 'e')
        {
            return true;
        }
        at++;
        var negative = TextScan.ReadSign(text, ref at);
        var start = at;
        while (at < text.Length && char.IsAsciiDigit((char)text[at]))
        {
            exponent = Math.Min(exponent * 10 + (text[at++] - '0'), 1_000_000);
        }
        exponent = negative ? -exponent : exponent;
        return at > start;
    }
}
