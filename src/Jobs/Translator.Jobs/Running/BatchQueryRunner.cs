using Translator.Jobs.Compilation;
using Translator.Jobs.Sessions;
using Translator.Jobs.Verification;
using Translator.Runtime.Batch;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;
using Translator.Runtime.Memory;
using Translator.Runtime.Tables;

namespace Translator.Jobs.Running;

/// <summary>Answers queries on the batch runtime.</summary>
/// <param name="tables">The data behind table names.</param>
/// <param name="kernels">The kernels; the built-in ones when null.</param>
public sealed class BatchQueryRunner(ITableProvider tables, KernelRegistry? kernels = null) : IQueryRunner
{
    /// <summary>The memory that a run may use.</summary>
    public long MemoryLimit { get; init; } = RunLimits.DefaultMemory;

    /// <inheritdoc/>
    public ResultRows? Run(QueryRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var compiler = new QueryCompiler(request.Context.Functions, name => tables.FindSource(name)?.EstimatedRows);
        if (compiler.Compile(request.Bound, request.Context.Columns, request.Diagnostics) is not { } query)
        {
            return null;
        }
        var run = new BatchRunner(kernels).Run(query.Batch, tables, request.Options, new MemoryBudget(MemoryLimit), cancellation);
        var rows = new List<Batch>();
        foreach (var batch in run)
        {
            rows.Add(batch.Compact());
        }
        if (run.Failure is { } failure)
        {
            request.Diagnostics.Add(failure);
            return null;
        }
        return new ResultRows(run.Output, rows) { OrderedBy = AnswerOrder.ColumnsOf(query.Normal) };
    }
}
