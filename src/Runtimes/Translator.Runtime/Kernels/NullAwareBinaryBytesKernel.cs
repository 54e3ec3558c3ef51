using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels;

/// <summary>Runs a struct of two arguments that sees NULLs and writes bytes.</summary>
public sealed class NullAwareBinaryBytesKernel<TA, TB, TOp>(DataType resultType, TOp op) : ScalarKernel(resultType)
    where TA : allows ref struct
    where TB : allows ref struct
    where TOp : struct, INullAwareBinaryBytes<TA, TB>
{
    private readonly TOp op = op;

    protected override Column EvaluateRows(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var first = arguments[0];
        var second = arguments[1];
        var a = Reader<TA>.Open(first);
        var b = Reader<TB>.Open(second);
        var kernel = op;
        var offsets = GC.AllocateUninitializedArray<int>(rows + 1);
        var output = new ByteWriter(rows * 8);
        ulong[]? validity = null;
        for (var row = 0; row < rows; row++)
        {
            offsets[row] = output.Length;
            if (!kernel.Invoke(new(first.IsNull(row), a[row]), new(second.IsNull(row), b[row]), ref output))
            {
                output.Truncate(offsets[row]);
                Bitmap.Clear(validity ??= Bitmap.Ones(rows), row);
            }
        }
        offsets[rows] = output.Length;
        return new BytesColumn(ResultType, offsets, output.TakeBuffer(), rows, validity);
    }
}
