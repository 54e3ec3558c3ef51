using Translator.Backends.Batch.Operators;
using Translator.Runtime.Batch.Execution;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Batch.Operators;

/// <summary>Picks the rows for which a predicate is TRUE.</summary>
internal sealed class FilterOperator(RowFilter plan, BatchOperator input, RunContext context) : BatchOperator
{
    private readonly RowPredicate predicate = context.CompilePredicate(plan.Predicate, plan.Input.Output);

    public override IEnumerable<Columns.Batch> Execute(CancellationToken cancellation)
    {
        foreach (var batch in input.Execute(cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            if (batch.RowCount == 0)
            {
                continue;
            }

            var picked = predicate.Select(batch);
            if (picked.Count > 0)
            {
                yield return batch.Select(picked);
            }
        }
    }
}
