using Translator.Backends.Batch.Operators;
using Translator.Runtime.Batch.Execution;

namespace Translator.Runtime.Batch.Operators;

/// <summary>The rows of a shared query or of the round before.</summary>
internal sealed class NamedInputOperator(NamedInput plan, RunContext context) : BatchOperator
{
    public override IEnumerable<Columns.Batch> Execute(CancellationToken cancellation)
    {
        foreach (var batch in context.Named.Get(plan.Id, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return Relabel.As(plan.Columns, batch);
        }
    }
}
