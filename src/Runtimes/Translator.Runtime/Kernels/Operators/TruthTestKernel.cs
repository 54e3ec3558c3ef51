using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels.Operators;

/// <summary>IS [NOT] TRUE and IS [NOT] FALSE: never NULL.</summary>
internal sealed class TruthTestKernel(bool truth, bool wanted) : ScalarKernel(DataType.Boolean)
{
    protected override Column EvaluateRows(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var results = new bool[rows];
        var values = arguments[0] as FixedColumn<bool>;
        for (var row = 0; row < rows; row++)
        {
            results[row] = (values is not null && !values.IsNull(row) && values[row] == truth) == wanted;
        }
        return new FixedColumn<bool>(DataType.Boolean, results, rows);
    }
}
