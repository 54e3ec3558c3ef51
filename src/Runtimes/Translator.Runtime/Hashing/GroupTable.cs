using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Memory;

namespace Translator.Runtime.Hashing;

/// <summary>
/// Gives keys of any number of columns dense ids from zero. One table for aggregates, joins, distinct, set operations and state.
/// NULL keys are equal to each other, or left out (id -1) for joins.
/// </summary>
public sealed class GroupTable
{
    private readonly KeyIndex index;
    private readonly DataType[] types;
    private readonly MemoryAccount? account;
    private readonly bool skipNulls;

    /// <summary>Makes an empty table.</summary>
    /// <param name="keyTypes">The keys' types; none gives one group for all rows.</param>
    /// <param name="account">Where its memory is accounted.</param>
    /// <param name="skipNulls">Leave out rows where a key is NULL.</param>
    /// <param name="seed">Salts the hashes.</param>
    public GroupTable(
        IEnumerable<DataType> keyTypes,
        MemoryAccount? account = null,
        bool skipNulls = false,
        ulong seed = 0x5851_F42D_4C95_7F2D
    )
    {
        types = [.. keyTypes];
        this.account = account;
        this.skipNulls = skipNulls;
        var words = Array.TrueForAll(types, static t => WordIndex.Supports(t.Storage));
        index = types.Length switch
        {
            1 when words => new WordIndex(types[0], seed),
            2 when words => new PairIndex(types[0], types[1], seed),
            _ => new RowIndex(types, seed),
        };
    }

    /// <summary>One more than the highest id; ids of removed keys are used again.</summary>
    public int Count => index.Count;

    /// <summary>The keys in the table.</summary>
    public int Live => index.Live;

    /// <summary>Bytes held, about.</summary>
    public long ByteSize => index.ByteSize;

    /// <summary>The id of each row's key; new keys get new ids.</summary>
    public void Assign(ReadOnlySpan<Column> keys, int rows, Span<int> ids) => Lookup(keys, ids[..rows], insert: true);

    /// <summary>The id of each row's key, -1 where it is missing.</summary>
    public void Find(ReadOnlySpan<Column> keys, int rows, Span<int> ids) => Lookup(keys, ids[..rows], insert: false);

    /// <summary>Takes keys out; their ids will be given to other keys.</summary>
    public void Remove(ReadOnlySpan<int> ids) => index.Remove(ids);

    /// <summary>The keys of consecutive ids, as columns. Not for tables with removed ids in that range.</summary>
    public Column[] Keys(int start, int count)
    {
        var builders = Builders(count);
        for (var id = start; id < start + count; id++)
        {
            index.Append(id, builders);
        }
        return Array.ConvertAll(builders, static b => b.Build());
    }

    /// <summary>The keys of some ids, as columns.</summary>
    public Column[] Keys(ReadOnlySpan<int> ids)
    {
        var builders = Builders(ids.Length);
        index.Append(ids, builders);
        return Array.ConvertAll(builders, static b => b.Build());
    }

    private ColumnBuilder[] Builders(int rows) => Array.ConvertAll(types, t => ColumnBuilder.Create(t, rows));

    private void Lookup(ReadOnlySpan<Column> keys, Span<int> ids, bool insert)
    {
        ids.Clear();
        if (skipNulls)
        {
            foreach (var key in keys)
            {
                MarkNulls(key, ids);
            }
        }
        index.Lookup(keys, ids, insert);
        if (insert)
        {
            account?.Resize(index.ByteSize);
        }
    }

    private static void MarkNulls(Column key, Span<int> ids)
    {
        if (!key.HasNulls)
        {
            return;
        }
        for (var row = 0; row < ids.Length; row++)
        {
            if (key.IsNull(row))
            {
                ids[row] = -2;
            }
        }
    }
}
