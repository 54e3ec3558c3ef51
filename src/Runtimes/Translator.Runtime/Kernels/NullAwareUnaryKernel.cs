using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels;

/// <summary>Runs a struct of one argument that sees NULLs.</summary>
public sealed class NullAwareUnaryKernel<TA, TOut, TOp>(DataType resultType, TOp op) : ScalarKernel(resultType)
    where TA : allows ref struct
    where TOut : unmanaged
    where TOp : struct, INullAwareUnary<TA, TOut>
{
    private readonly TOp op = op;

    protected override Column EvaluateRows(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var first = arguments[0];
        var a = Reader<TA>.Open(first);
        var kernel = op;
        var results = GC.AllocateUninitializedArray<TOut>(rows);
        ulong[]? validity = null;
        for (var row = 0; row < results.Length; row++)
        {
            if (!kernel.Invoke(new Cell<TA>(first.IsNull(row), a[row]), out results[row]))
            {
                Bitmap.Clear(validity ??= Bitmap.Ones(rows), row);
            }
        }
        return new FixedColumn<TOut>(ResultType, results, rows, validity);
    }
}
