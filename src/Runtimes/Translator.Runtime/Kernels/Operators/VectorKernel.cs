using System.Numerics;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels.Operators;

/// <summary>
/// Runs arithmetic on vectors over all slots, also those of NULL rows. Where anything overflows, the batch is computed again by the
/// kernel that goes row by row, which knows which rows count and what to say.
/// </summary>
internal sealed class VectorKernel<T, TOp>(ScalarKernel exact) : ScalarKernel(exact.ResultType)
    where T : unmanaged
    where TOp : struct, IVectorArithmetic<T>
{
    protected override Column EvaluateRows(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        if (arguments[0] is not FixedColumn<T> left || arguments[1] is not FixedColumn<T> right)
        {
            return exact.Evaluate(arguments, rows, context);
        }
        var validity = Validities.And(arguments, rows, out var allNull);
        if (allNull)
        {
            return Column.Nulls(ResultType, rows);
        }
        var results = GC.AllocateUninitializedArray<T>(rows);
        var overflow = Vector<T>.Zero;
        var done = Run(left, right, results, ref overflow);
        if (done < rows)
        {
            // The last vector overlaps what is done; a batch shorter than a vector goes row by row.
            return exact.Evaluate(arguments, rows, context);
        }
        return Vector.LessThanAny(overflow, Vector<T>.Zero)
            ? exact.Evaluate(arguments, rows, context)
            : new FixedColumn<T>(ResultType, results, rows, validity);
    }

    private static int Run(FixedColumn<T> left, FixedColumn<T> right, Span<T> results, ref Vector<T> overflow)
    {
        var width = Vector<T>.Count;
        var rows = results.Length;
        if (rows < width)
        {
            return 0;
        }
        var a = left.Values;
        var b = right.Values;
        var constantA = new Vector<T>(a[0]);
        var constantB = new Vector<T>(b[0]);
        for (var row = 0; ; row = Math.Min(row + width, rows - width))
        {
            var x = left.IsConstant ? constantA : new Vector<T>(a[row..]);
            var y = right.IsConstant ? constantB : new Vector<T>(b[row..]);
            TOp.Invoke(x, y, ref overflow).CopyTo(results[row..]);
            if (row == rows - width)
            {
                return rows;
            }
        }
    }
}
