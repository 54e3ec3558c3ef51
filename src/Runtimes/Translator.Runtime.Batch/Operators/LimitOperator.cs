using Translator.Backends.Batch.Operators;
using Translator.Runtime.Batch.Execution;

namespace Translator.Runtime.Batch.Operators;

/// <summary>Passes some rows over and stops after some more.</summary>
internal sealed class LimitOperator(RowLimit plan, BatchOperator input) : BatchOperator
{
    public override IEnumerable<Columns.Batch> Execute(CancellationToken cancellation)
    {
        var skip = plan.Offset;
        var left = plan.Count ?? long.MaxValue;
        if (left == 0)
        {
            yield break;
        }

        foreach (var batch in input.Execute(cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            if (skip >= batch.RowCount)
            {
                skip -= batch.RowCount;
                continue;
            }

            var count = (int)Math.Min(left, batch.RowCount - skip);
            yield return batch.Slice((int)skip, count);
            skip = 0;
            left -= count;
            if (left == 0)
            {
                yield break;
            }
        }
    }
}
