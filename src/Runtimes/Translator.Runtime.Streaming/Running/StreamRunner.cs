using Translator.Backends.Streaming;
using Translator.IR.Diagnostics;
using Translator.Runtime.Streaming.Checkpoints;
using Translator.Runtime.Streaming.Execution;
using Translator.Runtime.Streaming.Sinks;
using Translator.Runtime.Tables;

namespace Translator.Runtime.Streaming.Running;

/// <summary>
/// Feeds a job from tables, step after step, writes checkpoints, and shows what the job gives in a sink exactly once. A run that was killed goes on
/// from its last checkpoint.
/// </summary>
public sealed class StreamRunner : IDisposable
{
    private readonly StreamJob job;
    private readonly StreamRunOptions options;
    private readonly IChangeSink? sink;
    private readonly CheckpointStore? store;
    private readonly SourceReader[] readers;
    private readonly long[] lastRows;
    private long checkpoint;
    private long restoredFrom;
    private int sinceCheckpoint;

    /// <summary>Prepares a run.</summary>
    /// <exception cref="DataException">A table or column is missing.</exception>
    public StreamRunner(
        StreamPlan plan,
        StreamJobOptions jobOptions,
        ITableProvider tables,
        StreamRunOptions options,
        IChangeSink? sink = null,
        CancellationToken cancellation = default
    )
    {
        this.options = options;
        this.sink = sink;
        job = new StreamJob(plan, jobOptions, cancellation);
        store = options.CheckpointFolder is { } folder ? new CheckpointStore(folder, plan.ToString(), jobOptions.Parallelism) : null;
        readers =
        [
            .. job.Sources.Select(s => new SourceReader(
                s,
                tables.FindSource(s.Table) ?? throw new DataException(new Diagnostic(StreamingDiagnostics.NoTable, null, s.Table)),
                options.IsComplete ?? (static _ => true)
            )),
        ];
        lastRows = new long[readers.Length];
    }

    /// <summary>Runs until the tables are read, or, when it follows them, until it is stopped.</summary>
    /// <param name="stop">Ends a run that follows its tables in an orderly way, with a checkpoint; a bounded run is broken off.</param>
    public StreamOutcome Run(CancellationToken stop = default)
    {
        Diagnostic? failure = null;
        IReadOnlyList<Batch> rows = [];
        try
        {
            using var folder = options.CheckpointFolder is { } path ? FolderLock.Take(path) : null;
            Restore();
            RunSteps(stop);
            rows = sink is null && job.Options.KeepsAnswer ? job.Fold() : [];
        }
        catch (DataException mistake)
        {
            failure = mistake.Diagnostic;
        }

        return new StreamOutcome(rows, Progress(), restoredFrom, failure, [.. store?.Warnings ?? []]);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        job.Dispose();
        foreach (var reader in readers)
        {
            reader.Dispose();
        }
    }

    private void Restore()
    {
        if (store?.LoadNewest() is { } saved)
        {
            using var state = saved.State;
            job.Load(state);
            using var reader = new BinaryReader(state, System.Text.Encoding.UTF8, leaveOpen: true);
            foreach (var source in readers)
            {
                source.Load(reader);
            }

            checkpoint = restoredFrom = saved.Number;
        }

        sink?.Recover(checkpoint);
        Array.Fill(lastRows, options.Clock.GetTimestamp());
    }

    private void RunSteps(CancellationToken stop)
    {
        while (!job.Ended)
        {
            if (stop.IsCancellationRequested && options.Follows)
            {
                Save();
                return;
            }

            stop.ThrowIfCancellationRequested();
            var rows = Read(stop);
            if (rows.Count == 0 && options.Follows)
            {
                Wait(stop);
                continue;
            }

            Step(rows, ends: rows.Count == 0);
        }

        sink?.Finish(job.Fold);
    }

    /// <summary>Nothing is there now: what was done is made safe, and time passes.</summary>
    private void Wait(CancellationToken stop)
    {
        if (sinceCheckpoint > 0)
        {
            Save();
        }

        if (MarkIdle())
        {
            Step([], ends: false);
        }

        stop.WaitHandle.WaitOne(options.PollInterval);
    }

    private void Step(List<SourceDelta> rows, bool ends)
    {
        job.Step(rows, ends);
        sink?.Write(job.Outputs);
        sinceCheckpoint++;
        // Without checkpoints a run that is killed starts again, so nothing may show before its end.
        if (ends || (store is not null && sinceCheckpoint >= options.StepsPerCheckpoint))
        {
            Save();
        }

        options.Progress?.Invoke(Progress());
    }

    private List<SourceDelta> Read(CancellationToken cancellation)
    {
        var rows = new List<SourceDelta>();
        for (var i = 0; i < readers.Length; i++)
        {
            var batches = readers[i].Read(options.RowsPerStep, cancellation);
            if (batches.Count > 0)
            {
                lastRows[i] = options.Clock.GetTimestamp();
                job.SetSourceIdle(i, false);
                rows.AddRange(batches.Select(b => new SourceDelta(i, b)));
            }
        }

        return rows;
    }

    /// <summary>Whether a table has just been without rows for too long for the watermark to wait for it.</summary>
    private bool MarkIdle()
    {
        var changed = false;
        for (var i = 0; i < readers.Length; i++)
        {
            if (options.Clock.GetElapsedTime(lastRows[i]) >= options.IdleAfter)
            {
                changed |= job.SetSourceIdle(i, true);
            }
        }

        return changed;
    }

    private void Save()
    {
        sinceCheckpoint = 0;
        checkpoint++;
        sink?.Prepare(checkpoint);
        store?.Save(checkpoint, Write);
        sink?.Commit(checkpoint);
    }

    private void Write(Stream state)
    {
        job.Save(state);
        using var writer = new BinaryWriter(state, System.Text.Encoding.UTF8, leaveOpen: true);
        foreach (var reader in readers)
        {
            reader.Save(writer);
        }
    }

    private StreamProgress Progress() =>
        new(
            job.Steps,
            readers.Sum(static r => r.Rows),
            job.Outputs.Sum(static d => (long)d.Count),
            job.LateRowCount,
            job.Watermark == Watermarks.None ? null : job.Watermark,
            checkpoint
        );
}
