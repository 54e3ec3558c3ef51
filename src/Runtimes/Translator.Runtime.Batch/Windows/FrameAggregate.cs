using Translator.Runtime.Aggregation;
using Translator.Runtime.Batch.Execution;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Batch.Windows;

/// <summary>
/// An aggregate over each row's frame. Rows with the same frame share its result. Short frames are laid out row by row and aggregated all at once;
/// long ones slide: rows that come in are added, rows that leave are taken back where the aggregate can.
/// </summary>
internal sealed class FrameAggregate(WindowCallContext context) : WindowFunction
{
    private const int LongFrame = 48;
    private readonly RowExpressions arguments = context.Arguments();
    private readonly AggregateKernel kernel = context.Run.Kernels.Aggregate(
        context.Run.Request(context.Call.Function, context.Call.Arguments, context.Call.ResultType)
    );

    public override Column Evaluate(WindowRows rows)
    {
        var values = arguments.Evaluate(rows.Rows);
        var frames = FrameBounds.Of(context, rows);
        var counted = FrameRows.Of(context, rows.Rows, values.Length == 0 ? null : values[0]);
        if (counted is not null)
        {
            values = Array.ConvertAll(values, v => v.Gather(counted.Positions));
            frames = new FrameBounds(Array.ConvertAll(frames.Start, counted.Before), Array.ConvertAll(frames.End, counted.Before));
        }

        var different = DifferentFrames.Of(frames);
        context.Memory.Reserve(rows.Count * 16L);
        var results = IsShort(different, rows.Count)
            ? new LaidOutFrames(kernel, context.Call.Distinct).Evaluate(values, different)
            : SlidingFrames.TryEvaluate(kernel, values, different)
                ?? new LaidOutFrames(kernel, context.Call.Distinct).Evaluate(values, different);
        return results.Gather(different.FrameOfRow);
    }

    private bool IsShort(DifferentFrames frames, int rows)
    {
        var total = 0L;
        for (var i = 0; i < frames.Count; i++)
        {
            total += frames.End[i] - frames.Start[i];
        }

        return context.Call.Distinct || total <= (4L * rows) + 1024 || total <= (long)LongFrame * frames.Count;
    }
}
