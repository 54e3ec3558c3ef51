using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels;

/// <summary>A scalar function bound to argument types: columns in, one column out. An instance belongs to one thread.</summary>
public abstract class ScalarKernel
{
    /// <summary>Names the result's type.</summary>
    protected ScalarKernel(DataType resultType) => ResultType = resultType;

    /// <summary>The result's type.</summary>
    public DataType ResultType { get; }

    /// <summary>Whether constant arguments give a constant result, so that one row is computed for all. False for rand, uuid …</summary>
    protected virtual bool FoldsConstants => true;

    /// <summary>Computes the function for some rows.</summary>
    /// <param name="arguments">The arguments, each of <paramref name="rows"/> rows.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="context">The session and the place in the stream.</param>
    public Column Evaluate(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        if (rows == 0)
        {
            return Column.Empty(ResultType);
        }
        if (!FoldsConstants)
        {
            return EvaluateRows(arguments, rows, context);
        }
        foreach (var argument in arguments)
        {
            if (!argument.IsConstant)
            {
                return EvaluateRows(arguments, rows, context);
            }
        }
        var one = new Column[arguments.Length];
        for (var i = 0; i < one.Length; i++)
        {
            one[i] = arguments[i].WithLength(1);
        }
        return EvaluateRows(one, 1, context).AsConstant(rows);
    }

    /// <summary>Computes at least one row. Arguments can be constants.</summary>
    protected abstract Column EvaluateRows(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context);
}
