using Translator.Frontends.Binding;
using Translator.IR.Diagnostics;
using Translator.IR.Relations;
using Translator.Jobs.Compilation;
using Translator.Runtime.Batch;
using Translator.Runtime.Kernels;
using Translator.Runtime.Memory;
using Translator.Runtime.Tables;

namespace Translator.Jobs.Sessions;

/// <summary>Compiles a bound query and runs it on the runtime that is asked for.</summary>
internal sealed class QueryExecutor(ITableProvider tables, KernelRegistry? kernels)
{
    private const long DefaultBudget = 4L << 30;

    public ResultRows? Run(Relation bound, BinderContext context, SessionOptions options, RunMode mode, CancellationToken cancellation)
    {
        var compiler = new QueryCompiler(context.Functions, name => tables.FindSource(name)?.EstimatedRows);
        if (compiler.Compile(bound, context.Columns, context.Diagnostics) is not { } query)
        {
            return null;
        }
        var budget = new MemoryBudget(DefaultBudget);
        var run = new BatchRunner(kernels).Run(query.Batch, tables, options, budget, cancellation);
        var rows = run.ToList();
        if (run.Failure is { } failure)
        {
            context.Diagnostics.Add(failure);
            return null;
        }
        return new ResultRows(run.Output, rows);
    }
}
