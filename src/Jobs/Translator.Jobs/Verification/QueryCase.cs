using System.Globalization;
using Translator.Backends.Batch;
using Translator.Backends.Streaming;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.Jobs.Running;
using Translator.Runtime.Batch;
using Translator.Runtime.Kernels;
using Translator.Runtime.Memory;
using Translator.Runtime.Streaming;
using Translator.Runtime.Streaming.Schedules;

namespace Translator.Jobs.Verification;

/// <summary>One query on both runtimes over the same input.</summary>
internal sealed class QueryCase(
    BatchPlan batch,
    StreamPlan stream,
    int[]? orderColumns,
    SessionOptions session,
    KernelRegistry? kernels,
    VerifyOptions options
)
{
    /// <summary>The batch's answer, or what ended it.</summary>
    public (AnswerRows? Rows, Diagnostic? Failure) RunBatch(InputTables input, CancellationToken cancellation)
    {
        var run = new BatchRunner(kernels).Run(batch, input, session, new MemoryBudget(RunLimits.DefaultMemory), cancellation);
        var rows = run.ToList();
        return run.Failure is { } failure ? (null, failure) : (new AnswerRows(batch.Output, rows, orderColumns), null);
    }

    /// <summary>The stream's answer under a schedule, or what ended it.</summary>
    public (AnswerRows? Rows, Diagnostic? Failure) RunStream(InputTables input, Schedule schedule, CancellationToken cancellation)
    {
        var jobOptions = new StreamJobOptions
        {
            Evaluators = options.Evaluators,
            Session = session,
            Budget = new MemoryBudget(RunLimits.DefaultMemory),
            Kernels = options.StreamKernels ?? kernels ?? KernelRegistry.BuiltIn,
        };
        try
        {
            var (rows, failure) = new ScheduledRun(stream, jobOptions, schedule).Run(s => input.RowsOf(s.Table, s.Columns), cancellation);
            return failure is not null ? (null, failure) : (new AnswerRows(batch.Output, rows, orderColumns), null);
        }
        catch (Exception bug) when (bug is not OperationCanceledException and not OutOfMemoryException)
        {
            // A stream that breaks does not answer as the batch does: the finding is worth more with its schedule and a small input.
            var message = string.Create(CultureInfo.InvariantCulture, $"{bug.GetType().Name}: {bug.Message.Split('\n')[0].TrimEnd()}");
            return (null, new Diagnostic(InternalErrors.Bug, null, "stream", message));
        }
    }

    /// <summary>Whether the stream answers otherwise than the batch. An input over which the batch fails says nothing.</summary>
    public StreamFinding? Compare(InputTables input, Schedule schedule, AnswerRows expected, CancellationToken cancellation)
    {
        var (rows, failure) = RunStream(input, schedule, cancellation);
        return rows is null ? new StreamFinding(schedule, null, failure)
            : expected.CompareTo(rows) is { } difference ? new StreamFinding(schedule, difference, null)
            : null;
    }

    /// <summary>The same with the batch run too.</summary>
    public StreamFinding? Compare(InputTables input, Schedule schedule, CancellationToken cancellation) =>
        RunBatch(input, cancellation).Rows is { } expected ? Compare(input, schedule, expected, cancellation) : null;
}
