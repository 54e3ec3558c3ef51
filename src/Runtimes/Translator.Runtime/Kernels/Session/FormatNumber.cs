using System.Globalization;
using System.Numerics;
using Translator.Runtime.Kernels.Mathematics;

namespace Translator.Runtime.Kernels.Session;

/// <summary>Commas between thousands and a fixed number of digits, halves of the exact value to the even one.</summary>
internal static class GroupedNumber
{
    public static void Write(BigInteger unscaled, int scale, bool negative, int digits, ref ByteWriter output)
    {
        var magnitude = BigInteger.Abs(unscaled);
        magnitude =
            scale > digits ? Digits.Drop(magnitude, scale - digits, RoundingRule.HalfEven) : magnitude * BigInteger.Pow(10, digits - scale);
        var text = magnitude.ToString(CultureInfo.InvariantCulture).PadLeft(digits + 1, '0');
        var whole = text.Length - digits;
        if (negative)
        {
            output.WriteByte((byte)'-');
        }
        for (var i = 0; i < whole; i++)
        {
            if (i > 0 && (whole - i) % 3 == 0)
            {
                output.WriteByte((byte)',');
            }
            output.WriteByte((byte)text[i]);
        }
        if (digits > 0)
        {
            output.WriteByte((byte)'.');
            output.Write(text.AsSpan(whole));
        }
    }
}

internal readonly struct FormatDecimal(int scale) : IBinaryBytes<Int128, int>
{
    public bool Invoke(Int128 a, int b, ref ByteWriter output)
    {
        if (b < 0)
        {
            return false;
        }
        GroupedNumber.Write((BigInteger)a, scale, a < 0, b, ref output);
        return true;
    }
}

internal readonly struct FormatLong : IBinaryBytes<long, int>
{
    public bool Invoke(long a, int b, ref ByteWriter output)
    {
        if (b < 0)
        {
            return false;
        }
        GroupedNumber.Write(a, 0, a < 0, b, ref output);
        return true;
    }
}

internal readonly struct FormatDouble : IBinaryBytes<double, int>
{
    public bool Invoke(double a, int b, ref ByteWriter output)
    {
        if (b < 0)
        {
            return false;
        }
        if (!double.IsFinite(a))
        {
            output.Write(
                double.IsNaN(a) ? "NaN"
                : a < 0 ? "-∞"
                : "∞"
            );
            return true;
        }
        var bits = BitConverter.DoubleToInt64Bits(a);
        var exponent = (int)((bits >> 52) & 0x7FF);
        var mantissa = new BigInteger((bits & 0xFFFFFFFFFFFFF) | (exponent == 0 ? 0 : 1L << 52));
        var power = Math.Max(exponent, 1) - 1075;
        // m / 2^n is m × 5^n / 10^n.
        var (unscaled, scale) = power < 0 ? (mantissa * BigInteger.Pow(5, -power), -power) : (mantissa << power, 0);
        GroupedNumber.Write(unscaled, scale, bits < 0, b, ref output);
        return true;
    }
}
