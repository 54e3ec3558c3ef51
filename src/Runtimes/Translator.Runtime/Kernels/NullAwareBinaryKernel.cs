using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels;

/// <summary>Runs a struct of two arguments that sees NULLs.</summary>
public sealed class NullAwareBinaryKernel<TA, TB, TOut, TOp>(DataType resultType, TOp op) : ScalarKernel(resultType)
    where TA : allows ref struct
    where TB : allows ref struct
    where TOut : unmanaged
    where TOp : struct, INullAwareBinary<TA, TB, TOut>
{
    private readonly TOp op = op;

    protected override Column EvaluateRows(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var first = arguments[0];
        var second = arguments[1];
        var a = Reader<TA>.Open(first);
        var b = Reader<TB>.Open(second);
        var kernel = op;
        var results = GC.AllocateUninitializedArray<TOut>(rows);
        ulong[]? validity = null;
        for (var row = 0; row < results.Length; row++)
        {
            if (!kernel.Invoke(new(first.IsNull(row), a[row]), new(second.IsNull(row), b[row]), out results[row]))
            {
                Bitmap.Clear(validity ??= Bitmap.Ones(rows), row);
            }
        }
        return new FixedColumn<TOut>(ResultType, results, rows, validity);
    }
}
