using Translator.Runtime.Columns;

namespace Translator.Runtime.Ordering;

/// <summary>Compares rows by several keys, the most significant first.</summary>
public sealed class RowOrder
{
    private readonly OrderKey[] keys;
    private readonly CellOrder[] cells;

    /// <summary>Makes an order of keys.</summary>
    public RowOrder(IEnumerable<OrderKey> keys)
    {
        this.keys = [.. keys];
        cells = Array.ConvertAll(this.keys, static k => CellOrder.Of(k.Type, k.Exact));
    }

    /// <summary>The keys.</summary>
    public IReadOnlyList<OrderKey> Keys => keys;

    /// <summary>Compares two rows; the columns are the keys'.</summary>
    public int Compare(ReadOnlySpan<Column> left, int leftRow, ReadOnlySpan<Column> right, int rightRow) =>
        CompareFrom(0, left, leftRow, right, rightRow);

    internal int CompareFrom(int first, ReadOnlySpan<Column> left, int leftRow, ReadOnlySpan<Column> right, int rightRow)
    {
        for (var i = first; i < cells.Length; i++)
        {
            var order = CompareKey(i, left[i], leftRow, right[i], rightRow);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private int CompareKey(int index, Column left, int leftRow, Column right, int rightRow)
    {
        ref readonly var key = ref keys[index];
        var leftNull = left.IsNull(leftRow);
        var rightNull = right.IsNull(rightRow);
        if (leftNull || rightNull)
        {
            return leftNull == rightNull ? 0
                : leftNull == key.NullsFirst ? -1
                : 1;
        }

        var order = cells[index].CompareValues(left, leftRow, right, rightRow);
        return key.Descending ? -order : order;
    }
}
