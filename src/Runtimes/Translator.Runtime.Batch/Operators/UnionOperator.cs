using Translator.Backends.Batch.Operators;
using Translator.Runtime.Batch.Execution;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Batch.Operators;

/// <summary>All rows of each input in turn.</summary>
internal sealed class UnionOperator(UnionAll plan, BatchOperator[] inputs) : BatchOperator
{
    public override IEnumerable<Columns.Batch> Execute(CancellationToken cancellation)
    {
        foreach (var input in inputs)
        {
            foreach (var batch in input.Execute(cancellation))
            {
                cancellation.ThrowIfCancellationRequested();
                yield return Relabel.As(plan.Columns, batch);
            }
        }
    }
}
