using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Hashing;

/// <summary>Keys of any types, stored in the row format in chunks of memory.</summary>
internal sealed class RowIndex(DataType[] types, ulong seed) : KeyIndex, IHashes
{
    private readonly RowArena arena = new();
    private SlotTable table = new(1024);
    private ulong[] hashes = new ulong[1024];
    private RowPlace[] places = new RowPlace[1024];
    private byte[] buffer = [];
    private int[] starts = [];
    private int stored;

    public IReadOnlyList<DataType> Types { get; } = types;

    public override long ByteSize => table.ByteSize + hashes.Length * 8L + places.Length * 12L + arena.ByteSize;

    public ulong Hash(int id) => hashes[id];

    public override void Lookup(ReadOnlySpan<Column> columns, Span<int> ids, bool insert)
    {
        RowFormat.Encode(columns, ids.Length, ref buffer, ref starts);
        Reserve(insert ? ids.Length : 0);
        var slots = table.Slots;
        var mask = table.Mask;
        for (var row = 0; row < ids.Length; row++)
        {
            if (ids[row] == -2)
            {
                ids[row] = -1;
                continue;
            }
            var key = buffer.AsSpan(starts[row], starts[row + 1] - starts[row]);
            var hash = Mix.Bytes(key, seed);
            var place = table.Place(hash);
            while (true)
            {
                var slot = slots[place];
                if (slot == 0)
                {
                    ids[row] = insert ? Add(place, hash, key) : -1;
                    break;
                }
                if (SlotTable.SaltEquals(slot, hash) && arena.Read(places[SlotTable.Id(slot)]).SequenceEqual(key))
                {
                    ids[row] = SlotTable.Id(slot);
                    break;
                }
                place = (place + 1) & mask;
            }
        }
    }

    public override void Append(int id, ReadOnlySpan<ColumnBuilder> builders) => RowFormat.Decode(arena.Read(places[id]), builders);

    protected override void RemoveKey(int id)
    {
        table.Remove(id, this);
        arena.Release(places[id]);
        stored--;
        if (arena.ShouldCompact)
        {
            Compact();
        }
    }

    private int Add(int place, ulong hash, ReadOnlySpan<byte> key)
    {
        var id = NextId();
        hashes[id] = hash;
        places[id] = arena.Write(key);
        table.Put(place, hash, id);
        stored++;
        return id;
    }

    private void Compact()
    {
        var old = arena.Restart();
        foreach (var slot in table.Slots)
        {
            if (slot != 0)
            {
                var id = SlotTable.Id(slot);
                places[id] = arena.Write(old.Read(places[id]));
            }
        }
    }

    private void Reserve(int rows)
    {
        if (hashes.Length < Count + rows)
        {
            var size = Math.Max(Count + rows, hashes.Length * 2);
            Array.Resize(ref hashes, size);
            Array.Resize(ref places, size);
        }
        if (stored + rows <= table.Capacity)
        {
            return;
        }
        var old = table.Slots;
        table = new SlotTable(Math.Max(stored + rows, table.Capacity * 2));
        foreach (var slot in old)
        {
            if (slot != 0)
            {
                var id = SlotTable.Id(slot);
                table.Insert(hashes[id], id);
            }
        }
    }
}
