using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Hashing;

namespace Translator.Runtime.Streaming.State;

/// <summary>Gives rows ids by all their bits, and the rows back.</summary>
internal sealed class RowRegister
{
    private readonly DataType[] types;
    private readonly GroupTable table;

    public RowRegister(IEnumerable<DataType> types)
    {
        this.types = [.. types];
        table = new GroupTable(this.types.Select(ExactColumns.TypeOf));
    }

    public long ByteSize => table.ByteSize;

    public int Count => table.Count;

    /// <summary>The ids of rows; new rows get new ids.</summary>
    public int[] Assign(Batch rows)
    {
        var ids = new int[rows.RowCount];
        table.Assign(Stored(rows), ids.Length, ids);
        return ids;
    }

    /// <summary>The rows of some ids.</summary>
    public Batch Rows(ReadOnlySpan<int> ids)
    {
        if (types.Length == 0)
        {
            return new Batch([], ids.Length);
        }

        var columns = table.Keys(ids);
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = ExactColumns.Decode(columns[i], types[i]);
        }

        return new Batch(columns, ids.Length);
    }

    public void Remove(ReadOnlySpan<int> ids) => table.Remove(ids);

    private static Column[] Stored(Batch rows)
    {
        var columns = new Column[rows.ColumnCount];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = ExactColumns.Encode(rows.Column(i));
        }

        return columns;
    }
}
