using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Streaming.Deltas;

namespace Translator.Runtime.Streaming.State;

/// <summary>What differs between rows before and rows after.</summary>
internal static class Differences
{
    /// <summary>The changes that make the new rows of the old ones; both are multisets.</summary>
    public static void Between(IReadOnlyList<DataType> types, Batch before, Batch after, List<Delta> output)
    {
        if (before.RowCount == 0)
        {
            if (after.RowCount > 0)
            {
                output.Add(new Delta(after));
            }

            return;
        }

        var register = new RowRegister(types);
        var oldIds = register.Assign(before);
        var newIds = register.Assign(after);
        var counts = new long[register.Count];
        Count(counts, oldIds, -1);
        Count(counts, newIds, 1);
        Emit(before, oldIds, counts, -1, output);
        Emit(after, newIds, counts, 1, output);
    }

    /// <summary>Marks the rows in which two columns of one length differ by any bit.</summary>
    public static void Mark(Column left, Column right, Span<bool> differs)
    {
        if (
            left is FixedColumn<long> { HasNulls: false, IsConstant: false } a
            && right is FixedColumn<long> { HasNulls: false, IsConstant: false } b
        )
        {
            var x = a.Values;
            var y = b.Values;
            for (var i = 0; i < differs.Length; i++)
            {
                differs[i] |= x[i] != y[i];
            }

            return;
        }

        var (exactLeft, exactRight) = (ExactColumns.Encode(left), ExactColumns.Encode(right));
        for (var i = 0; i < differs.Length; i++)
        {
            differs[i] |= CellComparer.Compare(exactLeft, i, exactRight, i) != 0;
        }
    }

    /// <summary>Marks the pairs of rows in which two columns differ by any bit.</summary>
    public static void Mark(Column left, ReadOnlySpan<int> leftRows, Column right, ReadOnlySpan<int> rightRows, Span<bool> differs)
    {
        switch (left, right)
        {
            case (FixedColumn<long> a, FixedColumn<long> b) when !a.HasNulls && !b.HasNulls:
                for (var i = 0; i < differs.Length; i++)
                {
                    differs[i] |= a[leftRows[i]] != b[rightRows[i]];
                }

                break;
            default:
                var (x, y) = (ExactColumns.Encode(left), ExactColumns.Encode(right));
                for (var i = 0; i < differs.Length; i++)
                {
                    differs[i] |= CellComparer.Compare(x, leftRows[i], y, rightRows[i]) != 0;
                }

                break;
        }
    }

    private static void Count(long[] counts, int[] ids, long weight)
    {
        foreach (var id in ids)
        {
            counts[id] += weight;
        }
    }

    private static void Emit(Batch rows, int[] ids, long[] counts, long sign, List<Delta> output)
    {
        var positions = new List<int>();
        var weights = new List<long>();
        for (var row = 0; row < ids.Length; row++)
        {
            if (counts[ids[row]] * sign > 0)
            {
                // One occurrence at a time, so that rows keep their places.
                counts[ids[row]] -= sign;
                positions.Add(row);
                weights.Add(sign);
            }
        }

        if (positions.Count > 0)
        {
            output.Add(new Delta(rows.Gather([.. positions]), sign == 1 ? null : [.. weights]));
        }
    }
}
