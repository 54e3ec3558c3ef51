using Translator.IR.Diagnostics;
using Translator.IR.Expressions;

namespace Translator.Runtime.Batch.Windows;

/// <summary>Frame bounds at a distance in the order key: found by bisection among the partition's rows with a key. Rows whose key is NULL see each other.</summary>
internal static class RangeBounds
{
    public static void Fill(WindowCallContext context, WindowRows rows, FrameBound bound, bool isEnd, int[] result)
    {
        var offset = bound.Offset ?? throw new InternalErrorException("batch", "a frame bound without its offset");
        if (rows.OrderKeys.Length != 1)
        {
            throw new InternalErrorException("batch", "a RANGE frame with an offset needs one order key");
        }

        var key = rows.OrderKeys[0];
        var descending = context.Order[0].Descending;
        var backwards = bound.Kind == FrameBoundKind.Preceding;
        var steps = RangeKeys.Of(key, context.Run.Constant(offset), subtract: backwards != descending, context.Run.Session.Zone);
        if (steps is null)
        {
            throw new DataException(
                new Diagnostic(Execution.BatchDiagnostics.FrameOffset, context.Call.Origin.Location, key.Type.Name, offset.Type.Name)
            );
        }

        var (keys, bounds) = descending ? (Negated(steps.Keys), Negated(steps.Bounds)) : (steps.Keys, steps.Bounds);
        for (var partition = 0; partition < rows.Partitions; partition++)
        {
            var (first, last) = (rows.PartitionStarts[partition], rows.PartitionStarts[partition + 1]);
            var (start, end) = WithKeys(key, first, last);
            for (var row = first; row < last; row++)
            {
                if (row >= start && row < end)
                {
                    result[row] = Search(keys, bounds[row], start, end, isEnd);
                }
                else
                {
                    var before = row < start;
                    result[row] = isEnd ? (before ? start : last) : (before ? first : end);
                }
            }
        }
    }

    /// <summary>The rows of a partition whose key is not NULL; the others are together before or after them.</summary>
    private static (int Start, int End) WithKeys(Columns.Column key, int start, int end)
    {
        while (start < end && key.IsNull(start))
        {
            start++;
        }

        while (end > start && key.IsNull(end - 1))
        {
            end--;
        }

        return (start, end);
    }

    /// <summary>The first row whose key is not before the bound or, for an end, is after it.</summary>
    private static int Search(Int128[] keys, Int128 bound, int start, int end, bool after)
    {
        while (start < end)
        {
            var middle = start + ((end - start) / 2);
            if (after ? keys[middle] <= bound : keys[middle] < bound)
            {
                start = middle + 1;
            }
            else
            {
                end = middle;
            }
        }

        return start;
    }

    private static Int128[] Negated(Int128[] values) => Array.ConvertAll(values, static v => -v);
}
