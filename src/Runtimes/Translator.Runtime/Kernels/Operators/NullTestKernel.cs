using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels.Operators;

/// <summary>IS NULL and IS NOT NULL for any type.</summary>
internal sealed class NullTestKernel(bool wanted) : ScalarKernel(DataType.Boolean)
{
    protected override Column EvaluateRows(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var column = arguments[0];
        if (!column.HasNulls)
        {
            return FixedColumn<bool>.Constant(DataType.Boolean, !wanted, rows);
        }
        var results = GC.AllocateUninitializedArray<bool>(rows);
        for (var row = 0; row < rows; row++)
        {
            results[row] = column.IsNull(row) == wanted;
        }
        return new FixedColumn<bool>(DataType.Boolean, results, rows);
    }
}
