using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Expressions;
using Translator.Runtime.Kernels;

namespace Translator.Runtime.Batch.Execution;

/// <summary>Compiled expressions over the same rows, with the place in the rows that they have come to.</summary>
public sealed class RowExpressions(CompiledProjection projection, EvaluationContext context)
{
    /// <summary>The number of expressions.</summary>
    public int Count => projection.Types.Count;

    /// <summary>The types of the values.</summary>
    public IReadOnlyList<DataType> Types => projection.Types;

    /// <summary>The values of each expression; rows are counted on from call to call.</summary>
    public Column[] Evaluate(Columns.Batch batch)
    {
        if (Count == 0)
        {
            return [];
        }

        var results = projection.Evaluate(batch, context);
        context.FirstRow += batch.RowCount;
        return results;
    }
}
