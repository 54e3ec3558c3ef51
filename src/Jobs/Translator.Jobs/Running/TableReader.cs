using Translator.Backends.Batch;
using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;
using Translator.Runtime.Batch.Execution;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;
using Translator.Runtime.Memory;
using Translator.Runtime.Tables;

namespace Translator.Jobs.Running;

/// <summary>Reads all rows of a table at once.</summary>
public sealed class TableReader(ITableProvider tables, SessionOptions session)
{
    /// <summary>Some columns of a table. A table that cannot be read leaves as a <see cref="IR.Diagnostics.DataException"/>.</summary>
    public Batch Read(QualifiedName table, EquatableArray<ColumnSymbol> columns, CancellationToken cancellation)
    {
        var plan = new BatchPlanner().Plan(new Scan(table, columns));
        var context = new RunContext(tables, session, MemoryBudget.Unlimited);
        return RowBatches.Concat(columns, [.. new OperatorFactory(context).Create(plan.Root).Execute(cancellation)]);
    }
}
