using Translator.Backends.Batch.Operators;
using Translator.Runtime.Batch.Execution;

namespace Translator.Runtime.Batch.Operators;

/// <summary>Keeps all rows, sorts their positions, and gives them out in order.</summary>
internal sealed class SortOperator(RowSort plan, BatchOperator input, RunContext context) : BatchOperator
{
    private readonly Sorting sorting = new(context, plan.Keys, plan.Input.Output, breakTies: false);

    public override IEnumerable<Columns.Batch> Execute(CancellationToken cancellation)
    {
        using var account = context.Budget.Open("sort");
        var rows = new RowStore("sort", plan.Output, account).AddAll(input, cancellation).Take();
        account.Reserve(rows.RowCount * 12L);
        var positions = sorting.Sort(rows);
        foreach (var piece in RowConcat.Pieces(rows, positions, 0, positions.Length))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return piece;
        }
    }
}
