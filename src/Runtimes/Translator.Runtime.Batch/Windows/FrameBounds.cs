using Translator.IR.Diagnostics;
using Translator.IR.Expressions;

namespace Translator.Runtime.Batch.Windows;

/// <summary>The frame of each row: from <c>Start</c> up to, not including, <c>End</c>.</summary>
/// <param name="Start">The first row of each row's frame.</param>
/// <param name="End">The row after the last one of each row's frame.</param>
internal sealed record FrameBounds(int[] Start, int[] End)
{
    public static FrameBounds Of(WindowCallContext context, WindowRows rows)
    {
        var frame = context.Call.Frame;
        var start = Bound(context, rows, frame.Unit, frame.Start, isEnd: false);
        var end = Bound(context, rows, frame.Unit, frame.End, isEnd: true);
        for (var row = 0; row < end.Length; row++)
        {
            end[row] = Math.Max(start[row], end[row]);
        }

        return new FrameBounds(start, end);
    }

    private static int[] Bound(WindowCallContext context, WindowRows rows, FrameUnit unit, FrameBound bound, bool isEnd)
    {
        var edge = isEnd ? 1 : 0;
        var result = new int[rows.Count];
        switch (bound.Kind, unit)
        {
            case (FrameBoundKind.UnboundedPreceding, _):
                ForPartitions(rows, (start, _, row) => result[row] = start);
                break;
            case (FrameBoundKind.UnboundedFollowing, _):
                ForPartitions(rows, (_, end, row) => result[row] = end);
                break;
            case (FrameBoundKind.CurrentRow, FrameUnit.Rows):
                ForPartitions(rows, (_, _, row) => result[row] = row + edge);
                break;
            case (FrameBoundKind.CurrentRow, _):
                ForPeers(rows, 0, isEnd, result);
                break;
            case (_, FrameUnit.Rows):
                var distance = Distance(context, bound);
                ForPartitions(rows, (start, end, row) => result[row] = (int)Int128.Clamp((Int128)row + distance + edge, start, end));
                break;
            case (_, FrameUnit.Groups):
                ForPeers(rows, Distance(context, bound), isEnd, result);
                break;
            default:
                RangeBounds.Fill(context, rows, bound, isEnd, result);
                break;
        }

        return result;
    }

    private static void ForPartitions(WindowRows rows, Action<int, int, int> visit)
    {
        for (var partition = 0; partition < rows.Partitions; partition++)
        {
            var start = rows.PartitionStarts[partition];
            var end = rows.PartitionStarts[partition + 1];
            for (var row = start; row < end; row++)
            {
                visit(start, end, row);
            }
        }
    }

    private static void ForPeers(WindowRows rows, Int128 distance, bool isEnd, int[] result)
    {
        for (var partition = 0; partition < rows.Partitions; partition++)
        {
            var first = rows.FirstPeers[partition];
            var last = rows.FirstPeers[partition + 1];
            for (var peer = first; peer < last; peer++)
            {
                var target = (int)Int128.Clamp(peer + distance + (isEnd ? 1 : 0), first, last);
                result.AsSpan(rows.PeerStarts[peer]..rows.PeerStarts[peer + 1]).Fill(rows.PeerStarts[target]);
            }
        }
    }

    /// <summary>Rows or groups, negative for PRECEDING.</summary>
    private static Int128 Distance(WindowCallContext context, FrameBound bound)
    {
        var offset = bound.Offset ?? throw new InternalErrorException("batch", "a frame bound without its offset");
        var column = context.Run.Constant(offset);
        Int128 distance = column.IsNull(0) ? 0 : WindowConstants.Integer(column, 0);
        return bound.Kind == FrameBoundKind.Preceding ? -distance : distance;
    }
}
