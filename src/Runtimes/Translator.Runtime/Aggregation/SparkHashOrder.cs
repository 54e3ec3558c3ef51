using System.Buffers.Binary;
using System.Numerics;
using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Aggregation;

/// <summary>
/// The order in which Spark's open hash map gives its keys, by the places that their hashes take in its table. It decides mode's ties there;
/// two keys that meet in one place are ordered by value here, so that the order of rows does not matter.
/// </summary>
internal static class SparkHashOrder
{
    /// <summary>The first of some candidates among all keys, or null for types whose hash is not known.</summary>
    public static int? First(Column values, int[] candidates)
    {
        var hashes = new uint[values.Length];
        for (var row = 0; row < hashes.Length; row++)
        {
            if (HashOf(values, row) is not { } hash)
            {
                return null;
            }
            hashes[row] = hash;
        }
        var places = Places(values, hashes);
        var best = candidates[0];
        foreach (var candidate in candidates)
        {
            best = places[candidate] < places[best] ? candidate : best;
        }
        return best;
    }

    private static int[] Places(Column values, uint[] hashes)
    {
        var capacity = 64;
        while (hashes.Length > 0.7 * capacity)
        {
            capacity *= 2;
        }
        var order = new int[hashes.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }
        Array.Sort(order, (a, b) => CellComparer.Compare(values, a, values, b));
        var taken = new bool[capacity];
        var places = new int[hashes.Length];
        foreach (var row in order)
        {
            var place = (int)(hashes[row] & (uint)(capacity - 1));
            for (var step = 1; taken[place]; step++)
            {
                place = (place + step) & (capacity - 1);
            }
            taken[place] = true;
            places[row] = place;
        }
        return places;
    }

    private static uint? HashOf(Column values, int row) =>
        values switch
        {
            FixedColumn<bool> c => Spread(c[row] ? 1231 : 1237),
            FixedColumn<sbyte> c => Spread(c[row]),
            FixedColumn<short> c => Spread(c[row]),
            FixedColumn<int> c => Spread(c[row]),
            FixedColumn<long> c => Spread(Fold(c[row])),
            FixedColumn<float> c => Spread(BitConverter.SingleToInt32Bits(c[row])),
            FixedColumn<double> c => Spread(Fold(BitConverter.DoubleToInt64Bits(c[row]))),
            BytesColumn c when c.Type.IsText => Spread((int)TextHash(c[row])),
            _ => null,
        };

    private static int Fold(long value) => (int)(value ^ (long)((ulong)value >> 32));

    /// <summary>Murmur3 of one int, seed 0.</summary>
    private static uint Spread(int value) => Finish(Mix(0, (uint)value), 4);

    /// <summary>Murmur3 of bytes, seed 42; the last bytes are mixed in one by one, each as a signed word.</summary>
    private static uint TextHash(ReadOnlySpan<byte> text)
    {
        var hash = 42u;
        var whole = text.Length & ~3;
        for (var i = 0; i < whole; i += 4)
        {
            hash = Mix(hash, BinaryPrimitives.ReadUInt32LittleEndian(text[i..]));
        }
        for (var i = whole; i < text.Length; i++)
        {
            hash = Mix(hash, (uint)(sbyte)text[i]);
        }
        return Finish(hash, (uint)text.Length);
    }

    private static uint Mix(uint hash, uint word)
    {
        word = BitOperations.RotateLeft(word * 0xcc9e2d51, 15) * 0x1b873593;
        return (BitOperations.RotateLeft(hash ^ word, 13) * 5) + 0xe6546b64;
    }

    private static uint Finish(uint hash, uint length)
    {
        hash ^= length;
        hash = (hash ^ (hash >> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >> 13)) * 0xc2b2ae35;
        return hash ^ (hash >> 16);
    }
}
