using System.Numerics;

namespace Translator.Runtime.Aggregation;

/// <summary>A fixed-point number that holds any sum of doubles exactly: two's complement, lowest limb first, unit 2^-1152.</summary>
internal sealed class ExactNumber
{
    private const int LowestExponent = -1152;
    private const int LimbCount = 36;
    private readonly ulong[] limbs = new ulong[LimbCount];

    /// <summary>Adds value × 2^exponent.</summary>
    public void Add(Int128 value, int exponent) => Add([(ulong)value, (ulong)(value >> 64)], exponent);

    /// <summary>Adds a two's complement number × 2^exponent.</summary>
    public void Add(ReadOnlySpan<ulong> value, int exponent)
    {
        var shift = exponent - LowestExponent;
        var first = shift >> 6;
        var bit = shift & 63;
        var sign = (ulong)((long)value[^1] >> 63);
        ulong carry = 0;
        ulong previous = 0;
        for (var i = first; i < LimbCount; i++)
        {
            var at = i - first;
            var current = at < value.Length ? value[at] : sign;
            var shifted = bit == 0 ? current : current << bit | previous >> (64 - bit);
            previous = current;
            var sum = limbs[i] + shifted;
            var overflow = sum < shifted ? 1UL : 0;
            limbs[i] = sum + carry;
            carry = overflow + (limbs[i] < sum ? 1UL : 0);
        }
    }

    /// <summary>Adds another number.</summary>
    public void Add(ExactNumber other) => Add(other.limbs, LowestExponent);

    /// <summary>The number itself.</summary>
    public Dyadic ToDyadic() => Dyadic.Of(limbs, LowestExponent);

    /// <summary>The nearest double.</summary>
    public double ToDouble() => Round(limbs, LowestExponent);

    /// <summary>The double nearest to a two's complement number × 2^exponent, ties to even.</summary>
    public static double Round(ReadOnlySpan<ulong> value, int exponent)
    {
        Span<ulong> magnitude = stackalloc ulong[value.Length];
        var negative = (long)value[^1] < 0;
        value.CopyTo(magnitude);
        if (negative)
        {
            Negate(magnitude);
        }
        var top = magnitude.Length - 1;
        while (top >= 0 && magnitude[top] == 0)
        {
            top--;
        }
        if (top < 0)
        {
            return 0;
        }
        var leading = BitOperations.LeadingZeroCount(magnitude[top]);
        var bits = magnitude[top] << leading;
        var sticky = false;
        if (top > 0)
        {
            bits |= leading == 0 ? 0 : magnitude[top - 1] >> (64 - leading);
            sticky = magnitude[top - 1] << leading != 0;
            for (var i = top - 2; i >= 0 && !sticky; i--)
            {
                sticky = magnitude[i] != 0;
            }
        }
        var result = Round(bits, sticky, exponent + top * 64 + 63 - leading);
        return negative ? -result : result;
    }

    public void Save(BinaryWriter writer)
    {
        foreach (var limb in limbs)
        {
            writer.Write(limb);
        }
    }

    public static ExactNumber Load(BinaryReader reader)
    {
        var number = new ExactNumber();
        for (var i = 0; i < LimbCount; i++)
        {
            number.limbs[i] = reader.ReadUInt64();
        }
        return number;
    }

    /// <summary>Rounds 64 bits whose highest is worth 2^exponent, with a flag for ones below them.</summary>
    internal static double Round(ulong bits, bool sticky, int exponent)
    {
        var lowest = Math.Max(exponent - 52, -1074);
        var dropped = 63 - (exponent - lowest);
        if (dropped >= 64)
        {
            return 0;
        }
        var kept = bits >> dropped;
        var half = 1UL << (dropped - 1);
        var rest = bits & ((half << 1) - 1);
        if (rest > half || (rest == half && (sticky || (kept & 1) != 0)))
        {
            kept++;
        }
        return Math.ScaleB(kept, lowest);
    }

    private static void Negate(Span<ulong> limbs)
    {
        var carry = true;
        for (var i = 0; i < limbs.Length; i++)
        {
            limbs[i] = ~limbs[i];
            if (carry)
            {
                limbs[i]++;
                carry = limbs[i] == 0;
            }
        }
    }
}
