using Translator.IR.Expressions;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Text;

namespace Translator.Runtime.Kernels.Casts;

/// <summary>CAST(… AS STRING) of any type.</summary>
internal sealed class ToTextKernel(DataType target, CastMode mode, SessionOptions session) : ScalarKernel(target)
{
    private readonly ValueText text = new(StyleOf(mode), session.Zone);

    private static TextStyle StyleOf(CastMode mode) =>
        mode switch
        {
            CastMode.Ansi or CastMode.Try => TextStyle.Cast,
            CastMode.Legacy => TextStyle.LegacyCast,
            CastMode.Hive => TextStyle.HiveCast,
        };

    protected override Column EvaluateRows(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var column = arguments[0];
        if (column is BytesColumn)
        {
            return column.WithType(ResultType);
        }
        var offsets = GC.AllocateUninitializedArray<int>(rows + 1);
        var output = new ByteWriter(rows * 8);
        ulong[]? validity = null;
        for (var row = 0; row < rows; row++)
        {
            offsets[row] = output.Length;
            if (column.IsNull(row))
            {
                Bitmap.Clear(validity ??= Bitmap.Ones(rows), row);
            }
            else
            {
                text.Write(column, row, ref output);
            }
        }
        offsets[rows] = output.Length;
        return new BytesColumn(ResultType, offsets, output.TakeBuffer(), rows, validity);
    }
}
