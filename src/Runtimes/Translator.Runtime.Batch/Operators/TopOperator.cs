using Translator.Backends.Batch.Operators;
using Translator.Runtime.Batch.Execution;
using Translator.Runtime.Ordering;

namespace Translator.Runtime.Batch.Operators;

/// <summary>
/// Keeps the first rows of an order: collects some more than needed, sorts, and drops the rest, again and again. Once it has as many as are wanted, rows
/// that come after the last of them are not collected.
/// </summary>
internal sealed class TopOperator(TopRows plan, BatchOperator input, RunContext context) : BatchOperator
{
    private const int LeastBuffer = 16 * Columns.Batch.StandardRows;
    private readonly Sorting sorting = new(context, plan.Keys, plan.Input.Output, breakTies: true);

    public override IEnumerable<Columns.Batch> Execute(CancellationToken cancellation)
    {
        if (plan.Count == 0)
        {
            yield break;
        }

        var wanted = plan.Count > long.MaxValue - plan.Offset ? long.MaxValue : plan.Count + plan.Offset;
        using var account = context.Budget.Open("top");
        var store = new RowStore("top", plan.Output, account);
        var filter = new BoundaryFilter(sorting.First);
        foreach (var batch in input.Execute(cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            store.Add(filter.HasBoundary ? Filter(batch.Compact(), filter) : batch);
            if (store.Rows >= LeastBuffer && store.Rows / 2 >= wanted)
            {
                var all = store.Take();
                account.Resize(0);
                var kept = all.Gather(sorting.Sort(all).AsSpan(0, (int)wanted));
                filter.Set(sorting.FirstOf(kept), kept.RowCount - 1);
                store.Add(kept);
            }
        }

        var rows = store.Take();
        var positions = sorting.Sort(rows);
        var start = (int)Math.Min(plan.Offset, positions.Length);
        var count = (int)Math.Min(plan.Count, positions.Length - start);
        foreach (var piece in RowConcat.Pieces(rows, positions, start, count))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return piece;
        }
    }

    private Columns.Batch Filter(Columns.Batch rows, BoundaryFilter filter)
    {
        var passing = filter.Select(sorting.FirstOf(rows), rows.RowCount);
        return passing.Length == rows.RowCount ? rows : rows.Gather(passing);
    }
}
