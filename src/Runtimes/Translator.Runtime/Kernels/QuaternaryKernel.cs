using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels;

/// <summary>Runs a struct of 4 arguments over columns; NULL where an argument is.</summary>
public sealed class QuaternaryKernel<TA, TB, TC, TD, TOut, TOp>(DataType resultType, TOp op) : ScalarKernel(resultType)
    where TA : allows ref struct
    where TB : allows ref struct
    where TC : allows ref struct
    where TD : allows ref struct
    where TOut : unmanaged
    where TOp : struct, IQuaternary<TA, TB, TC, TD, TOut>
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
        var b = Reader<TB>.Open(arguments[1]);
        var c = Reader<TC>.Open(arguments[2]);
        var d = Reader<TD>.Open(arguments[3]);
        var kernel = op;
        var results = GC.AllocateUninitializedArray<TOut>(rows);
        if (validity is null || kernel is ITotal)
        {
            for (var row = 0; row < results.Length; row++)
            {
                if (!kernel.Invoke(a[row], b[row], c[row], d[row], out results[row]))
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
                else if (!kernel.Invoke(a[row], b[row], c[row], d[row], out results[row]))
                {
                    Bitmap.Clear(validity, row);
                }
            }
        }
        return new FixedColumn<TOut>(ResultType, results, rows, validity);
    }
}
