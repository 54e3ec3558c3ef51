using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels.Operators;

/// <summary>&lt;=&gt;: NULL equals NULL, never NULL.</summary>
internal sealed class NullSafeEqualKernel(ScalarKernel? equal) : ScalarKernel(DataType.Boolean)
{
    protected override Column EvaluateRows(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var (a, b) = (arguments[0], arguments[1]);
        var compared = equal?.Evaluate(arguments, rows, context) as FixedColumn<bool>;
        if (compared is { HasNulls: false })
        {
            return compared;
        }
        var results = new bool[rows];
        for (var row = 0; row < rows; row++)
        {
            var (nullA, nullB) = (a.IsNull(row), b.IsNull(row));
            results[row] = nullA || nullB ? nullA && nullB : compared is not null && compared[row];
        }
        return new FixedColumn<bool>(DataType.Boolean, results, rows);
    }
}
