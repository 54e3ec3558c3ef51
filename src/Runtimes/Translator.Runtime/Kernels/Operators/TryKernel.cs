using Translator.IR.Diagnostics;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels.Operators;

/// <summary>Another kernel, with NULL where it would report a mistake. Rows are run one by one only after a batch has failed.</summary>
public sealed class TryKernel(ScalarKernel kernel) : ScalarKernel(kernel.ResultType)
{
    protected override Column EvaluateRows(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        try
        {
            return kernel.Evaluate(arguments, rows, context);
        }
        catch (DataException)
        {
            return EvaluateOneByOne(arguments, rows, context);
        }
    }

    private Column EvaluateOneByOne(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var builder = ColumnBuilder.Create(ResultType, rows);
        var one = new Column[arguments.Length];
        for (var row = 0; row < rows; row++)
        {
            for (var i = 0; i < one.Length; i++)
            {
                one[i] = arguments[i].Slice(row, 1);
            }
            try
            {
                builder.AppendFrom(kernel.Evaluate(one, 1, context), 0);
            }
            catch (DataException)
            {
                builder.AppendNull();
            }
        }
        return builder.Build();
    }
}
