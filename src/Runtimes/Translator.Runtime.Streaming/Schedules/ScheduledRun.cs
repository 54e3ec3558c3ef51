using Translator.Backends.Streaming;
using Translator.IR.Diagnostics;
using Translator.Runtime.Streaming.Deltas;

namespace Translator.Runtime.Streaming.Schedules;

/// <summary>Runs a plan over finite tables as a schedule says: the way to check that a stream gives the answer of a batch.</summary>
public sealed class ScheduledRun
{
    private readonly StreamPlan plan;
    private readonly StreamJobOptions options;
    private readonly Schedule schedule;

    /// <summary>Prepares a run.</summary>
    /// <param name="plan">What to run.</param>
    /// <param name="options">How; the parallelism is the schedule's.</param>
    /// <param name="schedule">When rows come and what happens meanwhile.</param>
    public ScheduledRun(StreamPlan plan, StreamJobOptions options, Schedule schedule)
    {
        this.plan = plan;
        this.options = options with { Parallelism = schedule.Parallelism };
        this.schedule = schedule;
    }

    /// <summary>The changes that came out, step after step; steps that a crash undid are not among them.</summary>
    public IReadOnlyList<IReadOnlyList<Delta>> Changes { get; private set; } = [];

    /// <summary>How many rows came too late; none when the schedule keeps the watermark's promise.</summary>
    public long LateRowCount { get; private set; }

    /// <summary>Runs to the end.</summary>
    /// <param name="tables">For each source of the job all its rows, in the columns that it asks for.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <returns>The answer in the query's order, or the mistake in the data that ended the run.</returns>
    public (IReadOnlyList<Batch> Rows, Diagnostic? Failure) Run(Func<StreamSource, Batch> tables, CancellationToken cancellation = default)
    {
        try
        {
            return (RunSteps(tables, cancellation), null);
        }
        catch (DataException mistake)
        {
            return ([], mistake.Diagnostic);
        }
    }

    private IReadOnlyList<Batch> RunSteps(Func<StreamSource, Batch> tables, CancellationToken cancellation)
    {
        var job = new StreamJob(plan, options, cancellation);
        try
        {
            return RunSteps(ref job, tables, cancellation);
        }
        finally
        {
            job.Dispose();
        }
    }

    private IReadOnlyList<Batch> RunSteps(ref StreamJob job, Func<StreamSource, Batch> tables, CancellationToken cancellation)
    {
        var arrivals = Arrivals.Of(plan, options, job.Sources, tables, schedule);
        var saved = (State: Array.Empty<byte>(), Step: 0);
        var crashes = schedule.Crashes.ToList();
        var changes = new List<IReadOnlyList<Delta>>();
        for (var step = 0; step < arrivals.Steps; step++)
        {
            job.Step(arrivals.At(step), ends: step == arrivals.Steps - 1);
            changes.Add(job.Outputs);
            if (schedule.Checkpoints.Contains(step))
            {
                using var stream = new MemoryStream();
                job.Save(stream);
                saved = (stream.ToArray(), step + 1);
            }

            if (crashes.Remove(step))
            {
                job.Dispose();
                job = new StreamJob(plan, options, cancellation);
                if (saved.Step > 0)
                {
                    using var stream = new MemoryStream(saved.State);
                    job.Load(stream);
                }

                changes.RemoveRange(saved.Step, changes.Count - saved.Step);
                step = saved.Step - 1;
            }
        }

        Changes = changes;
        LateRowCount = job.LateRowCount;
        return job.Fold();
    }
}
