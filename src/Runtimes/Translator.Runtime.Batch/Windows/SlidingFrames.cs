using Translator.Runtime.Aggregation;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Batch.Windows;

/// <summary>Aggregates long frames one after the other by the rows in which they differ.</summary>
internal sealed class SlidingFrames
{
    private readonly AggregateState state;
    private readonly Column[] values;
    private readonly Column[] part;
    private readonly ColumnBuilder results;
    private int[] groups = [];
    private long[] weights = [];
    private int start;
    private int end;

    private SlidingFrames(AggregateKernel kernel, Column[] values, int frames)
    {
        state = kernel.CreateState();
        state.Resize(1);
        this.values = values;
        part = new Column[values.Length];
        results = ColumnBuilder.Create(kernel.ResultType, frames);
    }

    /// <summary>The result of each frame, or null where the frames move in a way that this aggregate cannot follow.</summary>
    public static Column? TryEvaluate(AggregateKernel kernel, Column[] values, DifferentFrames frames)
    {
        if (!CanFollow(kernel, frames))
        {
            return !kernel.OrderSensitive && OnlyShrinks(frames) ? Backwards(kernel, values, frames) : null;
        }

        var sliding = new SlidingFrames(kernel, values, frames.Count);
        for (var frame = 0; frame < frames.Count; frame++)
        {
            sliding.MoveTo(frames.Start[frame], frames.End[frame]);
            sliding.Emit();
        }

        return sliding.results.Build();
    }

    /// <summary>Frames move on; the start moves within a frame only where rows can be taken back.</summary>
    private static bool CanFollow(AggregateKernel kernel, DifferentFrames frames)
    {
        for (var i = 1; i < frames.Count; i++)
        {
            var disjoint = frames.Start[i] >= frames.End[i - 1];
            var grows = frames.Start[i] == frames.Start[i - 1] && frames.End[i] >= frames.End[i - 1];
            var slides = frames.Start[i] >= frames.Start[i - 1] && frames.End[i] >= frames.End[i - 1];
            if (!disjoint && !grows && !(slides && kernel.Retractable && !kernel.OrderSensitive))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Every frame is a tail of the one before, or lies behind it: seen from the end they grow.</summary>
    private static bool OnlyShrinks(DifferentFrames frames)
    {
        for (var i = 1; i < frames.Count; i++)
        {
            if (frames.Start[i] < frames.End[i - 1] && (frames.End[i] != frames.End[i - 1] || frames.Start[i] < frames.Start[i - 1]))
            {
                return false;
            }
        }

        return true;
    }

    private static Column Backwards(AggregateKernel kernel, Column[] values, DifferentFrames frames)
    {
        var sliding = new SlidingFrames(kernel, values, frames.Count);
        var order = new int[frames.Count];
        for (var frame = frames.Count - 1; frame >= 0; frame--)
        {
            var (start, end) = (frames.Start[frame], frames.End[frame]);
            if (end == sliding.end && start <= sliding.start)
            {
                sliding.Add(start, sliding.start, 1);
                sliding.start = start;
            }
            else
            {
                sliding.Restart(start, end);
            }

            sliding.Emit();
            order[frame] = frames.Count - 1 - frame;
        }

        return sliding.results.Build().Gather(order);
    }

    private void MoveTo(int newStart, int newEnd)
    {
        if (newStart >= end)
        {
            Restart(newStart, newEnd);
            return;
        }

        Add(end, newEnd, 1);
        Add(start, newStart, -1);
        (start, end) = (newStart, newEnd);
    }

    private void Restart(int newStart, int newEnd)
    {
        state.Clear([0]);
        (start, end) = (newStart, newEnd);
        Add(start, end, 1);
    }

    private void Add(int from, int to, int weight)
    {
        var count = to - from;
        if (count == 0)
        {
            return;
        }

        if (groups.Length < count)
        {
            groups = new int[count];
            weights = new long[count];
            weights.AsSpan().Fill(-1);
        }

        for (var i = 0; i < part.Length; i++)
        {
            part[i] = values[i].Slice(from, count);
        }

        state.Update(part, groups.AsSpan(0, count), weight < 0 ? weights.AsSpan(0, count) : default);
    }

    private void Emit() => results.AppendFrom(state.Finish(0, 1), 0);
}
