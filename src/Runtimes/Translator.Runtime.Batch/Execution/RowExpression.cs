using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Expressions;
using Translator.Runtime.Kernels;

namespace Translator.Runtime.Batch.Execution;

/// <summary>A compiled expression with the place in the rows that it has come to.</summary>
public sealed class RowExpression(CompiledExpression expression, EvaluationContext context)
{
    /// <summary>The type of the values.</summary>
    public DataType Type => expression.Type;

    /// <summary>The value of each row; rows are counted on from call to call.</summary>
    public Column Evaluate(Columns.Batch batch)
    {
        var result = expression.Evaluate(batch, context);
        context.FirstRow += batch.RowCount;
        return result;
    }
}
