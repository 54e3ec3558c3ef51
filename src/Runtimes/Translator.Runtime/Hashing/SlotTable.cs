using System.Numerics;
using System.Runtime.CompilerServices;

namespace Translator.Runtime.Hashing;

/// <summary>
/// Open addressing with linear probing. A slot holds 32 bits of the hash (the salt) and the id + 1; zero is empty. The place comes from
/// the hash's high bits, the salt from its low bits, so that most misses are settled without touching keys.
/// </summary>
internal struct SlotTable
{
    private ulong[] slots;
    private int shift;

    public SlotTable(int capacity)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, capacity * 2L));
        slots = new ulong[size];
        shift = 64 - BitOperations.Log2((uint)size);
    }

    public readonly int Capacity => slots.Length / 2;

    public readonly long ByteSize => slots.Length * 8L;

    public readonly ReadOnlySpan<ulong> Slots => slots;

    public readonly int Mask => slots.Length - 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int Place(ulong hash) => (int)(hash >> shift);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Put(int place, ulong hash, int id) => slots[place] = Entry(hash, id);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Entry(ulong hash, int id) => hash << 32 | (uint)(id + 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool SaltEquals(ulong slot, ulong hash) => (uint)(slot >> 32) == (uint)hash;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Id(ulong slot) => (int)(uint)slot - 1;

    /// <summary>Adds an id whose key is known to be missing.</summary>
    public readonly void Insert(ulong hash, int id)
    {
        var place = Place(hash);
        while (slots[place] != 0)
        {
            place = (place + 1) & Mask;
        }
        Put(place, hash, id);
    }

    /// <summary>Takes an id out and closes the gap it leaves in its run.</summary>
    public readonly void Remove<THashes>(int id, THashes hashes)
        where THashes : IHashes
    {
        var gap = Place(hashes.Hash(id));
        while (Id(slots[gap]) != id)
        {
            gap = (gap + 1) & Mask;
        }
        var next = gap;
        while (true)
        {
            next = (next + 1) & Mask;
            var slot = slots[next];
            if (slot == 0)
            {
                slots[gap] = 0;
                return;
            }
            var home = Place(hashes.Hash(Id(slot)));
            if (((next - home) & Mask) >= ((next - gap) & Mask))
            {
                slots[gap] = slot;
                gap = next;
            }
        }
    }
}
