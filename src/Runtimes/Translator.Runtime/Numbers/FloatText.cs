using System.Buffers.Text;
using System.Globalization;
using Translator.Runtime.Kernels;

namespace Translator.Runtime.Numbers;

/// <summary>Floating numbers in Java's form: the shortest digits that read back, an exponent from 1e7 up and below 1e-3.</summary>
public static class FloatText
{
    /// <summary>Writes a double.</summary>
    public static void Write(double value, ref ByteWriter output)
    {
        if (WriteSpecial(value, ref output))
        {
            return;
        }
        Span<byte> text = stackalloc byte[40];
        value.TryFormat(text, out var written, Format(value), CultureInfo.InvariantCulture);
        Rearrange(text[..written], ref output);
    }

    /// <summary>Writes a float.</summary>
    public static void Write(float value, ref ByteWriter output)
    {
        if (WriteSpecial(value, ref output))
        {
            return;
        }
        Span<byte> text = stackalloc byte[40];
        var twoDigits =
            Math.Abs(value) < 1e-43f
            && float.Parse(value.ToString("E1", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) == value;
        value.TryFormat(text, out var written, twoDigits ? "E1" : "R", CultureInfo.InvariantCulture);
        Rearrange(text[..written], ref output);
    }

    /// <summary>The shortest digits of a number that is finite and not zero: value = digits × 10^exponent, without sign.</summary>
    public static int Shortest(double value, Span<byte> digits, out int exponent)
    {
        Span<byte> text = stackalloc byte[40];
        Math.Abs(value).TryFormat(text, out var written, Format(value), CultureInfo.InvariantCulture);
        return Split(text[..written], digits, out exponent);
    }

    /// <summary>Java gives the least numbers two digits where one would do: <c>4.9E-324</c>.</summary>
    private static string Format(double value) =>
        Math.Abs(value) < 1e-322
        && double.Parse(value.ToString("E1", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).Equals(value)
            ? "E1"
            : "R";

    private static bool WriteSpecial(double value, ref ByteWriter output)
    {
        if (double.IsNaN(value))
        {
            output.Write("NaN"u8);
        }
        else if (double.IsInfinity(value))
        {
            output.Write(value < 0 ? "-Infinity"u8 : "Infinity"u8);
        }
        else if (value == 0)
        {
            output.Write(double.IsNegative(value) ? "-0.0"u8 : "0.0"u8);
        }
        else
        {
            return false;
        }
        return true;
    }

    private static void Rearrange(ReadOnlySpan<byte> text, ref ByteWriter output)
    {
        if (text[0] == (byte)'-')
        {
            output.WriteByte((byte)'-');
            text = text[1..];
        }
        Span<byte> digits = stackalloc byte[40];
        var count = Split(text, digits, out var exponent);
        var scientific = exponent + count - 1;
        if (scientific is >= -3 and < 7)
        {
            WritePlain(digits[..count], exponent, ref output);
            return;
        }
        output.WriteByte(digits[0]);
        output.WriteByte((byte)'.');
        if (count == 1)
        {
            output.WriteByte((byte)'0');
        }
        output.Write(digits[1..count]);
        output.WriteByte((byte)'E');
        output.Format(scientific);
    }

    private static void WritePlain(ReadOnlySpan<byte> digits, int exponent, ref ByteWriter output)
    {
        var whole = digits.Length + exponent;
        if (whole <= 0)
        {
            output.Write("0."u8);
            for (var i = whole; i < 0; i++)
            {
                output.WriteByte((byte)'0');
            }
            output.Write(digits);
            return;
        }
        if (exponent >= 0)
        {
            output.Write(digits);
            for (var i = 0; i < exponent; i++)
            {
                output.WriteByte((byte)'0');
            }
            output.Write(".0"u8);
            return;
        }
        output.Write(digits[..whole]);
        output.WriteByte((byte)'.');
        output.Write(digits[whole..]);
    }

    private static int Split(ReadOnlySpan<byte> text, Span<byte> digits, out int exponent)
    {
        var mark = text.IndexOf((byte)'E');
        var mantissa = mark < 0 ? text : text[..mark];
        exponent = 0;
        if (mark >= 0)
        {
            var tail = text[(mark + 1)..];
            exponent = Utf8Parser.TryParse(tail[0] == (byte)'+' ? tail[1..] : tail, out int parsed, out _) ? parsed : 0;
        }
        var count = 0;
        var seenPoint = false;
        foreach (var c in mantissa)
        {
            if (c == (byte)'.')
            {
                seenPoint = true;
                continue;
            }
            exponent -= seenPoint ? 1 : 0;
            if (count > 0 || c != (byte)'0')
            {
                digits[count++] = c;
            }
        }
        while (count > 1 && digits[count - 1] == (byte)'0')
        {
            count--;
            exponent++;
        }
        return count;
    }
}
