using System.Numerics;
using System.Runtime.CompilerServices;

namespace Translator.Runtime.Columns;

/// <summary>
/// Packed bits in 64-bit words, low bit first. As validity: 1 = a value, 0 = NULL, a missing bitmap = no NULLs.
/// Bits past the length are not defined.
/// </summary>
public static class Bitmap
{
    /// <summary>Words that hold a number of bits.</summary>
    public static int Words(int bits) => (bits + 63) >> 6;

    /// <summary>A bitmap of ones.</summary>
    public static ulong[] Ones(int bits)
    {
        var words = GC.AllocateUninitializedArray<ulong>(Words(bits));
        Array.Fill(words, ulong.MaxValue);
        return words;
    }

    /// <summary>The validity of rows of which some are NULL; null where none is.</summary>
    public static ulong[]? FromNulls(ReadOnlySpan<bool> nulls)
    {
        if (!nulls.Contains(true))
        {
            return null;
        }
        var words = Ones(nulls.Length);
        for (var i = 0; i < nulls.Length; i++)
        {
            if (nulls[i])
            {
                Clear(words, i);
            }
        }
        return words;
    }

    /// <summary>Reads a bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Get(ReadOnlySpan<ulong> words, int bit) => (words[bit >> 6] >> (bit & 63) & 1) != 0;

    /// <summary>Makes a bit 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Set(Span<ulong> words, int bit) => words[bit >> 6] |= 1UL << (bit & 63);

    /// <summary>Makes a bit 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Clear(Span<ulong> words, int bit) => words[bit >> 6] &= ~(1UL << (bit & 63));

    /// <summary>The ones among the first bits.</summary>
    public static int CountOnes(ReadOnlySpan<ulong> words, int bits)
    {
        var count = 0;
        var full = bits >> 6;
        for (var i = 0; i < full; i++)
        {
            count += BitOperations.PopCount(words[i]);
        }
        var rest = bits & 63;
        return rest == 0 ? count : count + BitOperations.PopCount(words[full] & ((1UL << rest) - 1));
    }

    /// <summary>Both bitmaps' ones; null stands for all ones.</summary>
    public static ulong[]? And(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, int bits)
    {
        if (a.IsEmpty && b.IsEmpty)
        {
            return null;
        }
        var result = GC.AllocateUninitializedArray<ulong>(Words(bits));
        if (a.IsEmpty || b.IsEmpty)
        {
            (a.IsEmpty ? b : a)[..result.Length].CopyTo(result);
            return result;
        }
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = a[i] & b[i];
        }
        return result;
    }

    /// <summary>The bits from a start on, moved to position zero; null when all of them are ones.</summary>
    public static ulong[]? Slice(ReadOnlySpan<ulong> words, int start, int bits)
    {
        if (words.IsEmpty || bits == 0)
        {
            return null;
        }
        var result = new ulong[Words(bits)];
        var shift = start & 63;
        var source = start >> 6;
        for (var i = 0; i < result.Length; i++)
        {
            var low = words[source + i] >> shift;
            var high = shift != 0 && source + i + 1 < words.Length ? words[source + i + 1] << (64 - shift) : 0;
            result[i] = low | high;
        }
        return CountOnes(result, bits) == bits ? null : result;
    }

    /// <summary>The bits at some positions (a position of -1 gives 0); null when all of them are ones.</summary>
    public static ulong[]? Gather(ReadOnlySpan<ulong> words, ReadOnlySpan<int> positions)
    {
        if (words.IsEmpty && !positions.ContainsAnyInRange(int.MinValue, -1))
        {
            return null;
        }
        ulong[]? result = null;
        for (var i = 0; i < positions.Length; i++)
        {
            var position = positions[i];
            if (position < 0 || (!words.IsEmpty && !Get(words, position)))
            {
                result ??= Ones(positions.Length);
                Clear(result, i);
            }
        }
        return result;
    }
}
