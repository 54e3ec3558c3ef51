using Translator.Backends.Batch.Operators;
using Translator.IR.Types;
using Translator.Runtime.Batch.Execution;
using Translator.Runtime.Columns;
using Translator.Runtime.Hashing;

namespace Translator.Runtime.Batch.Operators;

/// <summary>Lets the first of equal rows through.</summary>
internal sealed class DistinctOperator(HashDistinct plan, BatchOperator input, RunContext context) : BatchOperator
{
    public override IEnumerable<Columns.Batch> Execute(CancellationToken cancellation)
    {
        using var account = context.Budget.Open("distinct");
        var table = new GroupTable(plan.Output.Select(static c => c.Type), account);
        var normalised = plan.Output.Any(static c => FloatingParts.Has(c.Type));
        var ids = Array.Empty<int>();
        foreach (var batch in input.Execute(cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            var known = table.Count;
            var columns = new Column[batch.ColumnCount];
            for (var i = 0; i < columns.Length; i++)
            {
                columns[i] = batch.Column(i);
            }

            if (ids.Length < batch.RowCount)
            {
                ids = new int[batch.RowCount];
            }

            table.Assign(columns, batch.RowCount, ids);
            if (table.Count > known)
            {
                yield return normalised
                    ? new Columns.Batch(table.Keys(known, table.Count - known), table.Count - known)
                    : batch.Select(FirstRows.Of(ids.AsSpan(0, batch.RowCount), known));
            }
        }
    }
}
