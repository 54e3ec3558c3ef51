using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels;

/// <summary>Runs a struct of 1 argument over columns; NULL where an argument is.</summary>
public sealed class UnaryKernel<TA, TOut, TOp>(DataType resultType, TOp op) : ScalarKernel(resultType)
    where TA : allows ref struct
    where TOut : unmanaged
    where TOp : struct, IUnary<TA, TOut>
{
    private readonly TOp op = op;

    protected override Column EvaluateRows(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var validity = Validities.And(arguments, rows, out var allNull);
        if (allNull)
        {
            return Column.Nulls(ResultType, rows);
        }
        var a = Reader<TA>.Open(arguments[0]);
        var kernel = op;
        var results = GC.AllocateUninitializedArray<TOut>(rows);
        if (validity is null || kernel is ITotal)
        {
            for (var row = 0; row < results.Length; row++)
            {
                if (!kernel.Invoke(a[row], out results[row]))
                {
                    Bitmap.Clear(validity ??= Bitmap.Ones(rows), row);
                }
            }
        }
        else
        {
            for (var row = 0; row < results.Length; row++)
            {
                if (!Bitmap.Get(validity, row))
                {
                    results[row] = default;
                }
                else if (!kernel.Invoke(a[row], out results[row]))
                {
                    Bitmap.Clear(validity, row);
                }
            }
        }
        return new FixedColumn<TOut>(ResultType, results, rows, validity);
    }
}
