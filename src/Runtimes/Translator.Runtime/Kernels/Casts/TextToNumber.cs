using System.Globalization;
using System.Numerics;
using Translator.IR.Expressions;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels.Casts;

/// <summary>Casts of text to booleans, integers and floating numbers.</summary>
internal static class TextToNumber
{
    public static ScalarKernel? TryCreate(KernelRequest request, CastFailure failure) =>
        request.Result.Storage switch
        {
            Storage.Boolean when failure.Mode == CastMode.Hive => Kernel.Unary<ReadOnlySpan<byte>, bool, ToHiveFlag>(request),
            Storage.Boolean => Kernel.Unary<ReadOnlySpan<byte>, bool, ToFlag>(request, new(failure)),
            Storage.Int8 => Kernel.Unary<ReadOnlySpan<byte>, sbyte, ToInteger<sbyte>>(request, new(failure)),
            Storage.Int16 => Kernel.Unary<ReadOnlySpan<byte>, short, ToInteger<short>>(request, new(failure)),
            Storage.Int32 => Kernel.Unary<ReadOnlySpan<byte>, int, ToInteger<int>>(request, new(failure)),
            Storage.Int64 => Kernel.Unary<ReadOnlySpan<byte>, long, ToInteger<long>>(request, new(failure)),
            Storage.Float => Kernel.Unary<ReadOnlySpan<byte>, float, ToFloat<float>>(request, new(failure)),
            Storage.Double => Kernel.Unary<ReadOnlySpan<byte>, double, ToFloat<double>>(request, new(failure)),
            _ => null,
        };

    /// <summary>Reads a whole number; <paramref name="cutsFraction"/> allows and drops a fraction.</summary>
    public static bool TryReadInteger(ReadOnlySpan<byte> text, bool cutsFraction, out long value)
    {
        value = 0;
        text = TextScan.Trim(text);
        var at = 0;
        var negative = TextScan.ReadSign(text, ref at);
        var start = at;
        for (; at < text.Length && char.IsAsciiDigit((char)text[at]); at++)
        {
            var digit = text[at] - '0';
            if (value < (long.MinValue + digit) / 10)
            {
                return false;
            }
            value = value * 10 - digit;
        }
        var digits = at - start;
        if (at < text.Length && text[at] == (byte)'.' && cutsFraction)
        {
            at++;
            var fraction = TextScan.ReadDigits(text, ref at, out _);
            digits += fraction;
        }
        if (at != text.Length || digits == 0 || (!negative && value == long.MinValue))
        {
            return false;
        }
        value = negative ? value : -value;
        return true;
    }

    private readonly struct ToFlag(CastFailure failure) : IUnary<ReadOnlySpan<byte>, bool>
    {
        public bool Invoke(ReadOnlySpan<byte> a, out bool result)
        {
            var text = TextScan.Trim(a);
            result =
                TextScan.EqualsIgnoreCase(text, "true"u8)
                || TextScan.EqualsIgnoreCase(text, "t"u8)
                || TextScan.EqualsIgnoreCase(text, "yes"u8)
                || TextScan.EqualsIgnoreCase(text, "y"u8)
                || text.SequenceEqual("1"u8);
            return result
                || TextScan.EqualsIgnoreCase(text, "false"u8)
                || TextScan.EqualsIgnoreCase(text, "f"u8)
                || TextScan.EqualsIgnoreCase(text, "no"u8)
                || TextScan.EqualsIgnoreCase(text, "n"u8)
                || text.SequenceEqual("0"u8)
                || failure.Malformed(a);
        }
    }

    /// <summary>Hive 4: any text is true that is not empty and does not say otherwise.</summary>
    private readonly struct ToHiveFlag : IUnary<ReadOnlySpan<byte>, bool>, ITotal
    {
        public bool Invoke(ReadOnlySpan<byte> a, out bool result)
        {
            result = !(
                a.IsEmpty
                || TextScan.EqualsIgnoreCase(a, "false"u8)
                || TextScan.EqualsIgnoreCase(a, "no"u8)
                || TextScan.EqualsIgnoreCase(a, "off"u8)
                || a.SequenceEqual("0"u8)
            );
            return true;
        }
    }

    private readonly struct ToInteger<T>(CastFailure failure) : IUnary<ReadOnlySpan<byte>, T>
        where T : unmanaged, IBinaryInteger<T>
    {
        public bool Invoke(ReadOnlySpan<byte> a, out T result)
        {
            result = default;
            if (!TryReadInteger(a, failure.Mode.IsLenient, out var value))
            {
                return failure.Malformed(a);
            }
            result = T.CreateTruncating(value);
            return long.CreateTruncating(result) == value || failure.Malformed(a);
        }
    }

    private readonly struct ToFloat<T>(CastFailure failure) : IUnary<ReadOnlySpan<byte>, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        public bool Invoke(ReadOnlySpan<byte> a, out T result)
        {
            var text = TextScan.Trim(a);
            return TryReadFinite(text, out result) || TryReadSpecial(text, out result) || failure.Malformed(a);
        }

        private static bool TryReadFinite(ReadOnlySpan<byte> text, out T result)
        {
            result = default;
            if (text.IsEmpty)
            {
                return false;
            }
            if ((text[^1] | 0x20) is 'd' or 'f')
            {
                text = text[..^1];
            }
            foreach (var c in text)
            {
                if (!char.IsAsciiDigit((char)c) && c is not ((byte)'.' or (byte)'+' or (byte)'-' or (byte)'e' or (byte)'E'))
                {
                    return false;
                }
            }
            return T.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out result);
        }

        private static bool TryReadSpecial(ReadOnlySpan<byte> text, out T result)
        {
            var at = 0;
            var negative = TextScan.ReadSign(text, ref at);
            var word = text[at..];
            if (at == 0 && TextScan.EqualsIgnoreCase(word, "nan"u8))
            {
                result = T.NaN;
                return true;
            }
            result = negative ? T.NegativeInfinity : T.PositiveInfinity;
            return TextScan.EqualsIgnoreCase(word, "inf"u8) || TextScan.EqualsIgnoreCase(word, "infinity"u8);
        }
    }
}
