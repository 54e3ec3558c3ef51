using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels;

/// <summary>Runs a struct of 2 arguments that writes bytes over columns; NULL where an argument is.</summary>
public sealed class BinaryBytesKernel<TA, TB, TOp>(DataType resultType, TOp op) : ScalarKernel(resultType)
    where TA : allows ref struct
    where TB : allows ref struct
    where TOp : struct, IBinaryBytes<TA, TB>
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
        var kernel = op;
        var offsets = GC.AllocateUninitializedArray<int>(rows + 1);
        var output = new ByteWriter(rows * 8);
        for (var row = 0; row < rows; row++)
        {
            var start = output.Length;
            offsets[row] = start;
            if (validity is not null && !Bitmap.Get(validity, row))
            {
                continue;
            }
            if (!kernel.Invoke(a[row], b[row], ref output))
            {
                output.Truncate(start);
                Bitmap.Clear(validity ??= Bitmap.Ones(rows), row);
            }
        }
        offsets[rows] = output.Length;
        return new BytesColumn(ResultType, offsets, output.TakeBuffer(), rows, validity);
    }
}
