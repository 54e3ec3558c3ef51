using System.Globalization;
using Translator.Backends.Streaming;
using Translator.Connectors.Files;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.Jobs.Compilation;
using Translator.Jobs.Sessions;
using Translator.Jobs.Streaming;
using Translator.Runtime.Batch.Execution;
using Translator.Runtime.Kernels;
using Translator.Runtime.Memory;
using Translator.Runtime.Streaming;
using Translator.Runtime.Streaming.Running;
using Translator.Runtime.Tables;

namespace Translator.Jobs.Running;

/// <summary>Answers queries on the streaming runtime, fed from the tables step after step.</summary>
/// <param name="tables">The data behind table names.</param>
/// <param name="kernels">The kernels; the built-in ones when null.</param>
/// <param name="options">The choices for stream plans.</param>
public sealed class StreamQueryRunner(ITableProvider tables, KernelRegistry? kernels = null, StreamOptions? options = null) : IQueryRunner
{
    private static readonly TimeSpan QuietTime = TimeSpan.FromSeconds(1);
    private const int StepsPerCheckpoint = 1;
    private int queries;

    /// <summary>Where checkpoints are kept, a folder for each query of the script, or null for none.</summary>
    public string? CheckpointFolder { get; init; }

    /// <summary>Whether the last query goes on with new files until it is stopped.</summary>
    public bool Follows { get; init; }

    /// <summary>How many instances each step of a plan has.</summary>
    public int Parallelism { get; init; } = 1;

    /// <summary>Hears how far a run is.</summary>
    public Action<StreamProgress>? Progress { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <inheritdoc/>
    public ResultRows? Run(QueryRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        queries++;
        var compiler = new QueryCompiler(request.Context.Functions);
        if (
            compiler.Compile(request.Bound, request.Context.Columns, request.Diagnostics) is not { } query
            || new StreamCompiler(kernels, options).Compile(query.Normal, request.Options, request.Diagnostics) is not { } plan
        )
        {
            return null;
        }
        try
        {
            return Run(plan, request, cancellation);
        }
        catch (DataException mistake)
        {
            request.Diagnostics.Add(mistake.Diagnostic);
            return null;
        }
    }

    private ResultRows? Run(StreamPlan plan, QueryRequest request, CancellationToken cancellation)
    {
        var budget = new MemoryBudget(RunLimits.DefaultMemory);
        var job = new StreamJobOptions
        {
            Evaluators = new BatchPartitionEvaluatorFactory(),
            Session = request.Options,
            Budget = budget,
            Kernels = kernels ?? KernelRegistry.BuiltIn,
            Parallelism = Parallelism,
        };
        using var sink = StreamSinks.Of(plan, tables, new RunContext(tables, request.Options, MemoryBudget.Unlimited, kernels));
        using var runner = new StreamRunner(plan, job, tables, OptionsOf(request), sink, CancellationToken.None);
        var outcome = runner.Run(cancellation);
        request.Diagnostics.AddRange(outcome.Warnings);
        if (outcome.Progress.LateRows > 0)
        {
            request.Diagnostics.Report(
                ConfigurationErrors.LateRows,
                new Location(request.Context.Source, request.Statement),
                outcome.Progress.LateRows
            );
        }
        if (outcome.RestoredFrom > 0 && outcome.Progress.Checkpoint == outcome.RestoredFrom && outcome.Failure is null && !Follows)
        {
            request.Diagnostics.Add(
                new Diagnostic(ConfigurationErrors.EndedBefore, null, OptionsOf(request).CheckpointFolder).WithHelp(
                    "Delete the folder to run again from the start, or run with --follow to go on with new files."
                )
            );
        }
        if (outcome.Failure is { } failure)
        {
            request.Diagnostics.Add(failure);
            return null;
        }
        return sink is null ? new ResultRows(plan.Output, outcome.Rows) : ResultRows.None;
    }

    private StreamRunOptions OptionsOf(QueryRequest request)
    {
        var follows = Follows && request.IsLast;
        return new StreamRunOptions
        {
            CheckpointFolder = CheckpointFolder is { } folder
                ? Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"query-{queries}"))
                : null,
            StepsPerCheckpoint = StepsPerCheckpoint,
            Follows = follows,
            IsComplete = follows ? IsQuiet : null,
            Progress = Progress,
            Clock = Clock,
        };
    }

    /// <summary>A file that is still written to has changed a moment ago.</summary>
    private bool IsQuiet(SourceSplit split) =>
        split is not FileSplit { File: var file } || Clock.GetUtcNow() - File.GetLastWriteTimeUtc(file.Path) >= QuietTime;
}
