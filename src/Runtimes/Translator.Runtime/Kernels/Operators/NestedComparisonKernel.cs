using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels.Operators;

/// <summary>Compares arrays, structs, maps; NULLs inside them are equal to each other and less than values.</summary>
internal sealed class NestedComparisonKernel(Comparison comparison) : ScalarKernel(DataType.Boolean)
{
    protected override Column EvaluateRows(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var validity = Validities.And(arguments, rows, out var allNull);
        if (allNull)
        {
            return Column.Nulls(DataType.Boolean, rows);
        }
        var (a, b) = (arguments[0], arguments[1]);
        var results = new bool[rows];
        for (var row = 0; row < rows; row++)
        {
            if (validity is not null && !Bitmap.Get(validity, row))
            {
                continue;
            }
            var order = CellComparer.Compare(a, row, b, row);
            results[row] = comparison switch
            {
                Comparison.Equal => order == 0,
                Comparison.NotEqual => order != 0,
                Comparison.Less => order < 0,
                Comparison.LessOrEqual => order <= 0,
                Comparison.Greater => order > 0,
                Comparison.GreaterOrEqual => order >= 0,
                _ => throw new InvalidOperationException($"{comparison}"),
            };
        }
        return new FixedColumn<bool>(DataType.Boolean, results, rows, validity);
    }
}
