using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Hashing;

/// <summary>Two fixed keys of at most eight bytes each.</summary>
internal sealed class PairIndex(DataType first, DataType second, ulong seed) : KeyIndex, IHashes
{
    private SlotTable table = new(1024);
    private Pair[] keys = new Pair[1024];
    private ulong[] firstScratch = [];
    private ulong[] secondScratch = [];
    private int stored;

    public DataType First { get; } = first;

    public DataType Second { get; } = second;

    public override long ByteSize => table.ByteSize + keys.Length * 24L;

    public ulong Hash(int id) => Hash(keys[id]);

    public override void Lookup(ReadOnlySpan<Column> columns, Span<int> ids, bool insert)
    {
        var (left, right) = (columns[0], columns[1]);
        var a = KeyWords.Read(left, ids.Length, ref firstScratch);
        var b = KeyWords.Read(right, ids.Length, ref secondScratch);
        var checkNulls = left.HasNulls || right.HasNulls;
        Reserve(insert ? ids.Length : 0);
        var slots = table.Slots;
        var mask = table.Mask;
        var known = keys;
        for (var row = 0; row < ids.Length; row++)
        {
            var key = new Pair(a[row], b[row], 0);
            if (checkNulls)
            {
                if (ids[row] == -2)
                {
                    ids[row] = -1;
                    continue;
                }
                var (leftNull, rightNull) = (left.IsNull(row), right.IsNull(row));
                key = new Pair(leftNull ? 0 : key.A, rightNull ? 0 : key.B, (leftNull ? 1u : 0) | (rightNull ? 2u : 0));
            }
            var hash = Hash(key);
            var place = table.Place(hash);
            while (true)
            {
                var slot = slots[place];
                if (slot == 0)
                {
                    ids[row] = insert ? Add(place, hash, key) : -1;
                    break;
                }
                if (SlotTable.SaltEquals(slot, hash) && known[SlotTable.Id(slot)] == key)
                {
                    ids[row] = SlotTable.Id(slot);
                    break;
                }
                place = (place + 1) & mask;
            }
        }
    }

    public override void Append(int id, ReadOnlySpan<ColumnBuilder> builders)
    {
        var key = keys[id];
        KeyWords.Append(key.A, (key.Nulls & 1) != 0, builders[0]);
        KeyWords.Append(key.B, (key.Nulls & 2) != 0, builders[1]);
    }

    public override void Append(ReadOnlySpan<int> ids, ReadOnlySpan<ColumnBuilder> builders)
    {
        if (builders[0] is FixedColumnBuilder<long> first && builders[1] is FixedColumnBuilder<long> second)
        {
            foreach (var id in ids)
            {
                ref readonly var key = ref keys[id];
                if (key.Nulls != 0)
                {
                    Append(id, builders);
                    continue;
                }
                first.Append((long)key.A);
                second.Append((long)key.B);
            }
            return;
        }
        base.Append(ids, builders);
    }

    protected override void RemoveKey(int id)
    {
        table.Remove(id, this);
        stored--;
    }

    private ulong Hash(Pair key) => Mix.Combine(Mix.Word(key.A, seed), key.B + key.Nulls);

    private int Add(int place, ulong hash, Pair key)
    {
        var id = NextId();
        keys[id] = key;
        table.Put(place, hash, id);
        stored++;
        return id;
    }

    private void Reserve(int rows)
    {
        if (keys.Length < Count + rows)
        {
            Array.Resize(ref keys, Math.Max(Count + rows, keys.Length * 2));
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
                table.Insert(Hash(id), id);
            }
        }
    }

    private readonly record struct Pair(ulong A, ulong B, uint Nulls);
}
