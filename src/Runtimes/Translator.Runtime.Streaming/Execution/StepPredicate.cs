using Translator.Runtime.Columns;
using Translator.Runtime.Expressions;
using Translator.Runtime.Kernels;

namespace Translator.Runtime.Streaming.Execution;

/// <summary>A compiled condition with the place in the rows that it has come to.</summary>
internal sealed class StepPredicate(CompiledPredicate predicate, EvaluationContext context)
{
    public Selection Select(Batch rows)
    {
        var result = predicate.Select(rows, context);
        context.FirstRow += rows.RowCount;
        return result;
    }
}
