using Translator.Backends.Streaming;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Streaming.Schedules;

/// <summary>Which rows come in which step.</summary>
internal sealed class Arrivals
{
    private readonly List<SourceDelta>[] steps;

    private Arrivals(int steps) => this.steps = [.. Enumerable.Range(0, steps).Select(static _ => new List<SourceDelta>())];

    public int Steps => steps.Length;

    public IReadOnlyList<SourceDelta> At(int step) => steps[step];

    public static Arrivals Of(
        StreamPlan plan,
        StreamJobOptions options,
        IReadOnlyList<StreamSource> sources,
        Func<StreamSource, Batch> tables,
        Schedule schedule
    )
    {
        var random = new StableRandom(schedule.Seed);
        var arrivals = new Arrivals(Math.Max(1, schedule.Steps));
        using var promises = new WatermarkPromises(plan, options);
        for (var source = 0; source < sources.Count; source++)
        {
            var rows = tables(sources[source]).Compact();
            var (times, delay) = promises.Of(sources[source], rows);
            var order = schedule.Shuffled
                ? ArrivalOrder.Shuffled(rows.RowCount, times, delay, random)
                : ArrivalOrder.InOrder(rows.RowCount, times, delay);
            arrivals.Cut(source, rows, order, random);
        }

        return arrivals;
    }

    private void Cut(int source, Batch rows, int[] order, StableRandom random)
    {
        var cuts = new int[Steps + 1];
        for (var i = 1; i < Steps; i++)
        {
            cuts[i] = random.Next(order.Length + 1);
        }

        cuts[Steps] = order.Length;
        Array.Sort(cuts);
        for (var step = 0; step < Steps; step++)
        {
            var picked = order.AsSpan(cuts[step], cuts[step + 1] - cuts[step]);
            if (picked.Length > 0)
            {
                steps[step].Add(new SourceDelta(source, rows.Gather(picked)));
            }
        }
    }
}
