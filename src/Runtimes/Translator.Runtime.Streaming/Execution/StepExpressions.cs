using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Expressions;
using Translator.Runtime.Kernels;

namespace Translator.Runtime.Streaming.Execution;

/// <summary>Compiled expressions over the same rows, with the place in the rows that they have come to.</summary>
internal sealed class StepExpressions(CompiledProjection projection, EvaluationContext context)
{
    public int Count => projection.Types.Count;

    public IReadOnlyList<DataType> Types => projection.Types;

    public Column[] Evaluate(Batch rows)
    {
        if (Count == 0)
        {
            return [];
        }

        var results = projection.Evaluate(rows, context);
        context.FirstRow += rows.RowCount;
        return results;
    }
}
