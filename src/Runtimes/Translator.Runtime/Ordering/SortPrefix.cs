using System.Buffers.Binary;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Ordering;

/// <summary>Eight bytes of a value whose unsigned order is the value's own.</summary>
internal static class SortPrefix
{
    private const ulong Sign = 1UL << 63;

    /// <summary>Fills the prefixes of rows that are not NULL; true when equal prefixes mean equal values.</summary>
    public static bool Fill(Column column, OrderKey key, ReadOnlySpan<int> positions, Span<ulong> prefixes)
    {
        var decisive = FillAscending(column, key.Exact, positions, prefixes);
        if (key.Descending)
        {
            foreach (ref var prefix in prefixes)
            {
                prefix = ~prefix;
            }
        }

        return decisive;
    }

    private static bool FillAscending(Column column, bool exact, ReadOnlySpan<int> positions, Span<ulong> prefixes)
    {
        switch (column)
        {
            case FixedColumn<bool> c:
                return Fill(c, static v => v ? 1UL : 0, positions, prefixes);
            case FixedColumn<sbyte> c:
                return Fill(c, static v => (ulong)v ^ Sign, positions, prefixes);
            case FixedColumn<short> c:
                return Fill(c, static v => (ulong)v ^ Sign, positions, prefixes);
            case FixedColumn<int> c:
                return Fill(c, static v => (ulong)v ^ Sign, positions, prefixes);
            case FixedColumn<long> c:
                return Fill(c, static v => (ulong)v ^ Sign, positions, prefixes);
            case FixedColumn<float> c:
                return Fill(c, static v => OfDouble(v), positions, prefixes) && !exact;
            case FixedColumn<double> c:
                return Fill(c, static v => OfDouble(v), positions, prefixes) && !exact;
            case FixedColumn<Int128> c:
                Fill(c, static v => OfDecimal(v), positions, prefixes);
                return false;
            case BytesColumn c:
                for (var i = 0; i < positions.Length; i++)
                {
                    prefixes[i] = OfBytes(c[positions[i]]);
                }

                return false;
            default:
                prefixes.Clear();
                return false;
        }
    }

    private static bool Fill<T>(FixedColumn<T> column, Func<T, ulong> prefix, ReadOnlySpan<int> positions, Span<ulong> prefixes)
        where T : unmanaged
    {
        for (var i = 0; i < positions.Length; i++)
        {
            prefixes[i] = prefix(column[positions[i]]);
        }

        return true;
    }

    private static ulong OfDouble(double value)
    {
        if (double.IsNaN(value))
        {
            return ulong.MaxValue;
        }

        var bits = BitConverter.DoubleToUInt64Bits(value == 0 ? 0.0 : value);
        return (bits & Sign) != 0 ? ~bits : bits | Sign;
    }

    /// <summary>Decimals beyond 64 bits share the outermost prefixes.</summary>
    private static ulong OfDecimal(Int128 value) =>
        value > long.MaxValue ? ulong.MaxValue
        : value < long.MinValue ? 0
        : (ulong)(long)value ^ Sign;

    private static ulong OfBytes(ReadOnlySpan<byte> value)
    {
        if (value.Length >= 8)
        {
            return BinaryPrimitives.ReadUInt64BigEndian(value);
        }

        Span<byte> padded = stackalloc byte[8];
        padded.Clear();
        value.CopyTo(padded);
        return BinaryPrimitives.ReadUInt64BigEndian(padded);
    }
}
