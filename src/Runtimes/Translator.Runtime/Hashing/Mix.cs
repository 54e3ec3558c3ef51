using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.CompilerServices;

namespace Translator.Runtime.Hashing;

/// <summary>Hash arithmetic: folded multiplication.</summary>
internal static class Mix
{
    private const ulong Factor = 0x9E37_79B9_7F4A_7C15;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Word(ulong value, ulong seed)
    {
        var high = Math.BigMul(value ^ seed, Factor, out var low);
        return high ^ low;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Combine(ulong hash, ulong value)
    {
        var high = Math.BigMul(hash ^ value, 0xD6E8_FEB8_6659_FD93, out var low);
        return high ^ low;
    }

    public static ulong Bytes(ReadOnlySpan<byte> bytes, ulong seed)
    {
        if (bytes.Length > 64)
        {
            return XxHash3.HashToUInt64(bytes, (long)seed);
        }
        var hash = seed ^ (ulong)bytes.Length * Factor;
        while (bytes.Length >= 8)
        {
            hash = Combine(hash, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[8..];
        }
        if (!bytes.IsEmpty)
        {
            ulong rest = 0;
            for (var i = bytes.Length - 1; i >= 0; i--)
            {
                rest = rest << 8 | bytes[i];
            }
            hash = Combine(hash, rest + 1);
        }
        return Combine(hash, Factor);
    }
}
