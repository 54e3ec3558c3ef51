using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Hashing;

/// <summary>One fixed key of at most eight bytes.</summary>
internal sealed class WordIndex(DataType type, ulong seed) : KeyIndex, IHashes
{
    private SlotTable table = new(1024);
    private ulong[] keys = new ulong[1024];
    private ulong[] scratch = [];
    private int nullId = -1;
    private int stored;

    public DataType Type { get; } = type;

    public override long ByteSize => table.ByteSize + keys.Length * 8L;

    public static bool Supports(Storage storage) =>
        storage is Storage.Boolean or Storage.Int8 or Storage.Int16 or Storage.Int32 or Storage.Int64 or Storage.Float or Storage.Double;

    public ulong Hash(int id) => Mix.Word(keys[id], seed);

    public override void Lookup(ReadOnlySpan<Column> columns, Span<int> ids, bool insert)
    {
        var column = columns[0];
        var words = KeyWords.Read(column, ids.Length, ref scratch);
        var checkNulls = column.HasNulls;
        Reserve(insert ? ids.Length : 0);
        var slots = table.Slots;
        var mask = table.Mask;
        var known = keys;
        for (var row = 0; row < ids.Length; row++)
        {
            if (checkNulls && column.IsNull(row))
            {
                ids[row] = ids[row] == -2 ? -1 : NullRow(insert);
                continue;
            }
            var word = words[row];
            var hash = Mix.Word(word, seed);
            var place = table.Place(hash);
            while (true)
            {
                var slot = slots[place];
                if (slot == 0)
                {
                    ids[row] = insert ? Add(place, hash, word) : -1;
                    break;
                }
                if (SlotTable.SaltEquals(slot, hash) && known[SlotTable.Id(slot)] == word)
                {
                    ids[row] = SlotTable.Id(slot);
                    break;
                }
                place = (place + 1) & mask;
            }
        }
    }

    public override void Append(int id, ReadOnlySpan<ColumnBuilder> builders) => KeyWords.Append(keys[id], id == nullId, builders[0]);

    public override void Append(ReadOnlySpan<int> ids, ReadOnlySpan<ColumnBuilder> builders)
    {
        switch (builders[0])
        {
            case FixedColumnBuilder<int> b when nullId < 0:
                foreach (var id in ids)
                {
                    b.Append((int)keys[id]);
                }
                break;
            case FixedColumnBuilder<long> b when nullId < 0:
                foreach (var id in ids)
                {
                    b.Append((long)keys[id]);
                }
                break;
            default:
                base.Append(ids, builders);
                break;
        }
    }

    protected override void RemoveKey(int id)
    {
        if (id == nullId)
        {
            nullId = -1;
            return;
        }
        table.Remove(id, this);
        stored--;
    }

    private int NullRow(bool insert)
    {
        if (nullId < 0 && insert)
        {
            nullId = NextId();
            keys[nullId] = 0;
        }
        return nullId;
    }

    private int Add(int place, ulong hash, ulong word)
    {
        var id = NextId();
        keys[id] = word;
        table.Put(place, hash, id);
        stored++;
        return id;
    }

    private void Reserve(int rows)
    {
        if (keys.Length < Count + rows + 1)
        {
            Array.Resize(ref keys, Math.Max(Count + rows + 1, keys.Length * 2));
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
}
