using Translator.Backends.Batch.Operators;
using Translator.IR.Diagnostics;
using Translator.Runtime.Batch.Execution;
using Translator.Runtime.Tables;

namespace Translator.Runtime.Batch.Operators;

/// <summary>Writes all rows, then makes them visible at once; a failure or an early end leaves the table as it was.</summary>
internal sealed class WriteOperator(TableWrite plan, BatchOperator input, RunContext context) : BatchOperator
{
    public override IEnumerable<Columns.Batch> Execute(CancellationToken cancellation)
    {
        var sink =
            context.Tables.FindSink(plan.Table)
            ?? throw new DataException(new Diagnostic(BatchDiagnostics.NoSink, plan.Origin.Location, plan.Table));
        using var writer = sink.Open(new WriteRequest(plan.Mode, plan.PartitionColumns, [.. plan.Partition.Select(context.Constant)]));
        foreach (var batch in input.Execute(cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            writer.Write(batch);
        }

        writer.Commit();
        yield break;
    }
}
