using Translator.Runtime.Columns;
using Translator.Runtime.Expressions;
using Translator.Runtime.Kernels;

namespace Translator.Runtime.Batch.Execution;

/// <summary>A compiled condition with the place in the rows that it has come to.</summary>
public sealed class RowPredicate(CompiledPredicate predicate, EvaluationContext context)
{
    /// <summary>The rows for which it is TRUE; rows are counted on from call to call.</summary>
    public Selection Select(Columns.Batch batch)
    {
        var result = predicate.Select(batch, context);
        context.FirstRow += batch.RowCount;
        return result;
    }
}
