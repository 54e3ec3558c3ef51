using Translator.Backends.Batch.Operators;
using Translator.IR.Expressions;
using Translator.Runtime.Batch.Execution;
using Translator.Runtime.Columns;
using Translator.Runtime.Ordering;

namespace Translator.Runtime.Batch.Windows;

/// <summary>Keeps all rows, sorts them by partition, order and then all columns, and computes each call over the sorted rows.</summary>
internal sealed class WindowOperator(WindowComputation plan, BatchOperator input, RunContext context) : BatchOperator
{
    public override IEnumerable<Columns.Batch> Execute(CancellationToken cancellation)
    {
        using var account = context.Budget.Open("window");
        var columns = plan.Input.Output;
        var kept = new RowStore("window", columns, account).AddAll(input, cancellation).Take();
        if (kept.RowCount == 0)
        {
            yield break;
        }

        account.Reserve(kept.ByteSize + (kept.RowCount * 16L));
        var sorted = kept.Gather(new Sorting(context, plan.Order, columns, breakTies: true).Sort(kept));
        var partition = context.CompileAll(plan.Partition, columns).Evaluate(sorted);
        var order = context.CompileAll(plan.SortedBy.Select(static k => k.Value), columns).Evaluate(sorted);
        var rows = new WindowRows(sorted, partition, Peers(partition), order, Peers(order));
        var result = new Column[columns.Count + plan.Calls.Count];
        for (var i = 0; i < columns.Count; i++)
        {
            result[i] = sorted.Column(i);
        }

        for (var i = 0; i < plan.Calls.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var call = new WindowCallContext((WindowCall)plan.Calls[i].Value, plan.SortedBy, columns, context, account);
            var column = WindowFunctions.Create(call).Evaluate(rows).WithType(plan.Calls[i].Column.Type);
            account.Reserve(column.ByteSize);
            result[columns.Count + i] = column;
        }

        foreach (var piece in RowConcat.Pieces(new Columns.Batch(result, sorted.RowCount)))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return piece;
        }
    }

    private static RowOrder Peers(Column[] keys) => new(keys.Select(static k => new OrderKey(k.Type)));
}
