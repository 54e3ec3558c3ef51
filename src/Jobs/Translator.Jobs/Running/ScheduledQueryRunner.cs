using Translator.Backends.Streaming;
using Translator.IR.Diagnostics;
using Translator.Jobs.Compilation;
using Translator.Jobs.Sessions;
using Translator.Jobs.Streaming;
using Translator.Runtime.Kernels;
using Translator.Runtime.Memory;
using Translator.Runtime.Streaming;
using Translator.Runtime.Streaming.Schedules;
using Translator.Runtime.Tables;

namespace Translator.Jobs.Running;

/// <summary>Answers queries on the streaming runtime: what is in the tables arrives as a schedule says, and the answer is folded at the end.</summary>
/// <param name="tables">The data behind table names.</param>
/// <param name="schedule">How the rows arrive.</param>
/// <param name="kernels">The kernels; the built-in ones when null.</param>
/// <param name="options">The choices for the stream plan.</param>
public sealed class ScheduledQueryRunner(
    ITableProvider tables,
    Schedule schedule,
    KernelRegistry? kernels = null,
    StreamOptions? options = null
) : IQueryRunner
{
    /// <summary>The tables' order, cut into a few steps.</summary>
    public static Schedule InOrder { get; } = new(1, 3, 1, false, [], []);

    /// <inheritdoc/>
    public ResultRows? Run(QueryRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
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
        var jobOptions = new StreamJobOptions
        {
            Evaluators = new BatchPartitionEvaluatorFactory(),
            Session = request.Options,
            Budget = budget,
            Kernels = kernels ?? KernelRegistry.BuiltIn,
        };
        var reader = new TableReader(tables, request.Options);
        var (rows, failure) = new ScheduledRun(plan, jobOptions, schedule).Run(
            source => reader.Read(source.Table, source.Columns, cancellation),
            cancellation
        );
        if (failure is not null)
        {
            request.Diagnostics.Add(failure);
            return null;
        }
        if (plan.Target is not { } target)
        {
            return new ResultRows(plan.Output, rows);
        }
        new TableWriting(tables, request.Options, kernels).Write(target, rows, cancellation);
        return ResultRows.None;
    }
}
