using System.Numerics;
using System.Runtime.InteropServices;

namespace Translator.Runtime.Aggregation;

/// <summary>A whole number times a power of two, without rounding.</summary>
/// <param name="Mantissa">The whole number.</param>
/// <param name="Exponent">The power.</param>
internal readonly record struct Dyadic(BigInteger Mantissa, int Exponent)
{
    /// <summary>A finite double.</summary>
    public static Dyadic Of(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var biased = (int)(bits >> 52) & 0x7FF;
        var mantissa = (bits & 0xF_FFFF_FFFF_FFFF) | (biased == 0 ? 0 : 0x10_0000_0000_0000);
        return new Dyadic(bits < 0 ? -mantissa : mantissa, Math.Max(biased, 1) - 1075);
    }

    /// <summary>A two's complement number, lowest limb first, times a power of two.</summary>
    public static Dyadic Of(ReadOnlySpan<ulong> limbs, int exponent) => new(new BigInteger(MemoryMarshal.AsBytes(limbs)), exponent);

    public static Dyadic operator +(Dyadic a, Dyadic b)
    {
        if (a.Mantissa.IsZero || b.Mantissa.IsZero)
        {
            return a.Mantissa.IsZero ? b : a;
        }
        var exponent = Math.Min(a.Exponent, b.Exponent);
        return new Dyadic((a.Mantissa << (a.Exponent - exponent)) + (b.Mantissa << (b.Exponent - exponent)), exponent);
    }

    public static Dyadic operator -(Dyadic a, Dyadic b) => a + new Dyadic(-b.Mantissa, b.Exponent);

    public static Dyadic operator *(Dyadic a, Dyadic b) => new(a.Mantissa * b.Mantissa, a.Exponent + b.Exponent);

    public static Dyadic operator *(BigInteger a, Dyadic b) => b with { Mantissa = a * b.Mantissa };

    /// <summary>The double nearest to this number divided by a positive one.</summary>
    public double DividedBy(BigInteger divisor)
    {
        if (Mantissa.IsZero)
        {
            return 0;
        }
        var dividend = BigInteger.Abs(Mantissa);
        var shift = 66 - (int)(dividend.GetBitLength() - divisor.GetBitLength());
        var quotient = BigInteger.DivRem(shift > 0 ? dividend << shift : dividend, shift < 0 ? divisor << -shift : divisor, out var rest);
        var length = (int)quotient.GetBitLength();
        var dropped = length - 64;
        var top = (ulong)(quotient >> dropped);
        var sticky = !rest.IsZero || new BigInteger(top) << dropped != quotient;
        var result = ExactNumber.Round(top, sticky, Exponent - shift + length - 1);
        return Mantissa.Sign < 0 ? -result : result;
    }

    public void Save(BinaryWriter writer)
    {
        var bytes = Mantissa.ToByteArray();
        writer.Write(bytes.Length);
        writer.Write(bytes);
        writer.Write(Exponent);
    }

    public static Dyadic Load(BinaryReader reader)
    {
        var bytes = reader.ReadBytes(reader.ReadInt32());
        return new Dyadic(new BigInteger(bytes), reader.ReadInt32());
    }
}
