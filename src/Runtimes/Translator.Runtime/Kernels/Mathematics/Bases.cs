using Translator.IR.Types;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Kernels.Mathematics;

internal readonly struct Binary : IUnaryBytes<long>
{
    public bool Invoke(long a, ref ByteWriter output)
    {
        output.Format(a, "B");
        return true;
    }
}

internal readonly struct HexOfNumber : IUnaryBytes<long>
{
    public bool Invoke(long a, ref ByteWriter output)
    {
        output.Format(a, "X");
        return true;
    }
}

internal readonly struct HexOfBytes(bool lower) : IUnaryBytes<ReadOnlySpan<byte>>
{
    public bool Invoke(ReadOnlySpan<byte> a, ref ByteWriter output)
    {
        var digits = lower ? "0123456789abcdef"u8 : "0123456789ABCDEF"u8;
        var target = output.GetSpan(a.Length * 2);
        for (var i = 0; i < a.Length; i++)
        {
            target[2 * i] = digits[a[i] >> 4];
            target[2 * i + 1] = digits[a[i] & 15];
        }
        output.Advance(a.Length * 2);
        return true;
    }
}

/// <summary>Bytes from hexadecimal digits; a first digit of an odd number of them is a byte of its own. NULL for other characters.</summary>
internal readonly struct Unhex : IUnaryBytes<ReadOnlySpan<byte>>
{
    public bool Invoke(ReadOnlySpan<byte> a, ref ByteWriter output)
    {
        var value = 0;
        for (var i = 0; i < a.Length; i++)
        {
            var digit = a[i] < 128 && char.IsAsciiHexDigit((char)a[i]) ? Convert.ToInt32(((char)a[i]).ToString(), 16) : -1;
            if (digit < 0)
            {
                return false;
            }
            value = (value << 4) | digit;
            if ((a.Length - i) % 2 == 1)
            {
                output.WriteByte((byte)value);
                value = 0;
            }
        }
        return true;
    }
}

/// <summary>A number's digits in one base from those in another, in 64 bits without sign; a negative target base asks for a sign.</summary>
internal readonly struct ChangeBase(bool throws) : ITernaryBytes<ReadOnlySpan<byte>, int, int>
{
    public bool Invoke(ReadOnlySpan<byte> a, int b, int c, ref ByteWriter output)
    {
        a = a.Trim((byte)' ');
        if (b is < 2 or > 36 || c is 0 or 1 or -1 or int.MinValue || Math.Abs(c) > 36 || a.IsEmpty)
        {
            return false;
        }
        var negative = a[0] == '-';
        var value = Read(negative ? a[1..] : a, (ulong)b);
        if (negative && c > 0)
        {
            value = (long)value < 0 ? ulong.MaxValue : unchecked(0 - value);
        }
        if (c < 0 && (long)value < 0)
        {
            value = unchecked(0 - value);
            negative = true;
        }
        Span<byte> digits = stackalloc byte[65];
        var at = digits.Length;
        var radix = (ulong)Math.Abs(c);
        do
        {
            var digit = (int)(value % radix);
            digits[--at] = (byte)(digit < 10 ? '0' + digit : 'A' + digit - 10);
            value /= radix;
        } while (value != 0);
        if (negative && c < 0)
        {
            digits[--at] = (byte)'-';
        }
        output.Write(digits[at..]);
        return true;
    }

    private ulong Read(ReadOnlySpan<byte> text, ulong radix)
    {
        var value = 0UL;
        foreach (var letter in text)
        {
            var digit =
                letter is >= (byte)'0' and <= (byte)'9' ? letter - '0'
                : char.IsAsciiLetter((char)letter) ? (letter & ~0x20) - 'A' + 10
                : 99;
            if ((ulong)digit >= radix)
            {
                return value;
            }
            var next = (UInt128)value * radix + (ulong)digit;
            if (next > ulong.MaxValue)
            {
                return throws ? throw DataErrors.Overflow("conv", DataType.BigInt) : ulong.MaxValue;
            }
            value = (ulong)next;
        }
        return value;
    }
}
