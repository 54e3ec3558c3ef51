using System.Globalization;
using Translator.Runtime.Kernels;

namespace Translator.Runtime.Numbers;

/// <summary>Decimals as text.</summary>
public static class DecimalText
{
    /// <summary>All digits, with as many after the point as the scale says.</summary>
    public static void Write(Int128 unscaled, int scale, ref ByteWriter output)
    {
        Span<byte> digits = stackalloc byte[48];
        var count = Digits(unscaled, digits);
        if (unscaled < 0)
        {
            output.WriteByte((byte)'-');
        }
        if (scale == 0)
        {
            output.Write(digits[..count]);
            return;
        }
        if (count <= scale)
        {
            output.Write("0."u8);
            for (var i = count; i < scale; i++)
            {
                output.WriteByte((byte)'0');
            }
            output.Write(digits[..count]);
            return;
        }
        output.Write(digits[..(count - scale)]);
        output.WriteByte((byte)'.');
        output.Write(digits[(count - scale)..count]);
    }

    /// <summary>Java's BigDecimal.toString: an exponent where the number is below 1e-6; what Spark prints when it is not ANSI.</summary>
    public static void WriteScientific(Int128 unscaled, int scale, ref ByteWriter output)
    {
        Span<byte> digits = stackalloc byte[48];
        var count = Digits(unscaled, digits);
        var exponent = count - 1 - scale;
        if (scale == 0 || exponent >= -6)
        {
            Write(unscaled, scale, ref output);
            return;
        }
        if (unscaled < 0)
        {
            output.WriteByte((byte)'-');
        }
        output.WriteByte(digits[0]);
        if (count > 1)
        {
            output.WriteByte((byte)'.');
            output.Write(digits[1..count]);
        }
        output.WriteByte((byte)'E');
        output.Format(exponent);
    }

    private static int Digits(Int128 unscaled, Span<byte> target)
    {
        var magnitude = unscaled < 0 ? (UInt128)(-unscaled) : (UInt128)unscaled;
        if (magnitude <= ulong.MaxValue)
        {
            ((ulong)magnitude).TryFormat(target, out var written, default, CultureInfo.InvariantCulture);
            return written;
        }
        magnitude.TryFormat(target, out var wide, default, CultureInfo.InvariantCulture);
        return wide;
    }
}
