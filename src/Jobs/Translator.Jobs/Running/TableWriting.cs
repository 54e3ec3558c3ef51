using Translator.Backends.Batch;
using Translator.IR.Relations;
using Translator.Runtime.Batch.Execution;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;
using Translator.Runtime.Memory;
using Translator.Runtime.Tables;

namespace Translator.Jobs.Running;

/// <summary>Writes rows that are at hand where a query's write says.</summary>
internal sealed class TableWriting(ITableProvider tables, SessionOptions session, KernelRegistry? kernels)
{
    private const int Rows = -1;

    /// <summary>Writes and commits; a failure leaves the table as it was and comes as a <see cref="IR.Diagnostics.DataException"/>.</summary>
    public void Write(Sink target, IReadOnlyList<Batch> rows, CancellationToken cancellation)
    {
        var context = new RunContext(tables, session, MemoryBudget.Unlimited, kernels);
        context.Named.Set(Rows, _ => rows);
        var plan = new BatchPlanner().Plan(target with { Input = new CteReference(Rows, "rows", target.Input.Output) });
        foreach (var _ in new OperatorFactory(context).Create(plan.Root).Execute(cancellation)) { }
    }
}
