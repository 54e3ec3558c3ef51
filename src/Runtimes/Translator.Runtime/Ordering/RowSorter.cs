using Translator.Runtime.Columns;

namespace Translator.Runtime.Ordering;

/// <summary>
/// Sorts row numbers. Rows are first sorted by eight bytes of the first key, without comparing rows; only runs that are equal there are compared
/// key by key. Rows with equal keys keep their order.
/// </summary>
public static class RowSorter
{
    /// <summary>The rows 0 … <paramref name="rows"/> - 1 in an order over some key columns.</summary>
    public static int[] Sort(RowOrder order, Column[] keys, int rows)
    {
        var positions = new int[rows];
        for (var i = 0; i < rows; i++)
        {
            positions[i] = i;
        }

        if (rows < 2 || keys.Length == 0)
        {
            return positions;
        }

        var (first, count) = NullsAside(order.Keys[0], keys[0], positions);
        SortValues(order, keys, positions, first, count);
        var comparer = new PositionComparer(order, keys, firstKey: 1);
        SortRun(positions, 0, first, comparer);
        SortRun(positions, first + count, rows - first - count, comparer);
        return positions;
    }

    /// <summary>Puts rows whose first key is NULL to their end; gives the range of the others.</summary>
    private static (int First, int Count) NullsAside(OrderKey key, Column column, int[] positions)
    {
        if (!column.HasNulls)
        {
            return (0, positions.Length);
        }

        var nulls = column.NullCount;
        var next = key.NullsFirst ? nulls : 0;
        var nextNull = key.NullsFirst ? 0 : positions.Length - nulls;
        for (var row = 0; row < positions.Length; row++)
        {
            if (column.IsNull(row))
            {
                positions[nextNull++] = row;
            }
            else
            {
                positions[next++] = row;
            }
        }

        return (key.NullsFirst ? nulls : 0, positions.Length - nulls);
    }

    private static void SortValues(RowOrder order, Column[] keys, int[] positions, int first, int count)
    {
        if (count < 2)
        {
            return;
        }

        var prefixes = new ulong[count];
        var decisive = SortPrefix.Fill(keys[0], order.Keys[0], positions.AsSpan(first, count), prefixes);
        prefixes.AsSpan().Sort(positions.AsSpan(first, count));
        var comparer = new PositionComparer(order, keys, decisive ? 1 : 0);
        var start = 0;
        for (var i = 1; i <= count; i++)
        {
            if (i == count || prefixes[i] != prefixes[start])
            {
                SortRun(positions, first + start, i - start, comparer);
                start = i;
            }
        }
    }

    private static void SortRun(int[] positions, int start, int count, PositionComparer comparer)
    {
        if (count < 2)
        {
            return;
        }

        if (comparer.OnlyPositions)
        {
            positions.AsSpan(start, count).Sort();
        }
        else
        {
            Array.Sort(positions, start, count, comparer);
        }
    }
}
