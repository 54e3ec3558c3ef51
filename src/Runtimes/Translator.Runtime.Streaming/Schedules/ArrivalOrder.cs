using Translator.IR.Expressions;
using Translator.Runtime.Columns;
using Translator.Runtime.Streaming.Execution;

namespace Translator.Runtime.Streaming.Schedules;

/// <summary>In which order the rows of a table arrive.</summary>
internal static class ArrivalOrder
{
    /// <summary>
    /// A random order of rows. Under a watermark no row arrives after one whose time is later by more than the delay, so that no row is late.
    /// </summary>
    /// <param name="rows">The number of rows.</param>
    /// <param name="times">The watermarked times of the rows, or null where the order is free.</param>
    /// <param name="delay">How late rows may come.</param>
    /// <param name="random">Decides.</param>
    public static int[] Shuffled(int rows, Column? times, long delay, StableRandom random)
    {
        var order = new int[rows];
        for (var i = 0; i < rows; i++)
        {
            order[i] = i;
        }

        if (times is not FixedColumn<long> moments)
        {
            for (var i = rows - 1; i > 0; i--)
            {
                var other = random.Next(i + 1);
                (order[i], order[other]) = (order[other], order[i]);
            }

            return order;
        }

        // A row arrives at its time and a wait of at most the delay; rows without a time arrive at any time.
        var arrivals = new long[rows];
        var ties = new int[rows];
        var (first, last) = Range(moments);
        for (var row = 0; row < rows; row++)
        {
            var wait = (long)(random.Next(1 << 20) / (double)(1 << 20) * delay);
            arrivals[row] = moments.IsNull(row)
                ? first + (long)(random.Next(1 << 20) / (double)(1 << 20) * (last - first))
                : Watermarks.Complete(moments[row], wait);
            ties[row] = random.Next(int.MaxValue);
        }

        Array.Sort(
            order,
            (a, b) =>
            {
                var byArrival = arrivals[a].CompareTo(arrivals[b]);
                var byTie = byArrival != 0 ? byArrival : ties[a].CompareTo(ties[b]);
                return byTie != 0 ? byTie : a.CompareTo(b);
            }
        );
        return order;
    }

    /// <summary>The tables' order where it keeps the promise of the watermark, else the order of time.</summary>
    public static int[] InOrder(int rows, Column? times, long delay)
    {
        var order = Enumerable.Range(0, rows).ToArray();
        if (times is not FixedColumn<long> moments)
        {
            return order;
        }

        var latest = Watermarks.None;
        var late = false;
        foreach (var row in order)
        {
            if (!moments.IsNull(row))
            {
                late |= latest != Watermarks.None && Watermarks.Complete(moments[row], delay) < latest;
                latest = Math.Max(latest, moments[row]);
            }
        }

        return late ? [.. order.OrderBy(r => moments.IsNull(r) ? Watermarks.None : moments[r])] : order;
    }

    private static (long First, long Last) Range(FixedColumn<long> moments)
    {
        var (first, last) = (0L, 0L);
        var any = false;
        for (var row = 0; row < moments.Length; row++)
        {
            if (!moments.IsNull(row))
            {
                first = any ? Math.Min(first, moments[row]) : moments[row];
                last = any ? Math.Max(last, moments[row]) : moments[row];
                any = true;
            }
        }

        return (first, last);
    }
}
