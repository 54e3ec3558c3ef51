using Translator.IR.Expressions;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Kernels.Casts;

/// <summary>
/// Text as CHAR(n) or VARCHAR(n). Spark 4 raises an error where more than blanks is cut off, and pads CHAR. Hive 4 cuts without a word, and a CHAR has no
/// blanks at its end until it is shown: functions and comparisons do not see them.
/// </summary>
internal sealed class TextLengthKernel(DataType target, CastMode mode, ScalarKernel? toText) : ScalarKernel(target)
{
    private const byte Blank = (byte)' ';
    private readonly int length = target is CharType fixedLength ? fixedLength.Length : ((VarcharType)target).Length;

    protected override Column EvaluateRows(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var text = (BytesColumn)(toText is null ? arguments[0] : toText.Evaluate(arguments, rows, context));
        var offsets = GC.AllocateUninitializedArray<int>(rows + 1);
        var output = new ByteWriter(rows * 8);
        ulong[]? validity = null;
        for (var row = 0; row < rows; row++)
        {
            offsets[row] = output.Length;
            if (text.IsNull(row))
            {
                Bitmap.Clear(validity ??= Bitmap.Ones(rows), row);
            }
            else
            {
                Write(text[row], ref output);
            }
        }
        offsets[rows] = output.Length;
        return new BytesColumn(ResultType, offsets, output.TakeBuffer(), rows, validity);
    }

    private void Write(ReadOnlySpan<byte> value, ref ByteWriter output)
    {
        var (end, characters) = Prefix(value);
        if (mode == CastMode.Hive)
        {
            output.Write(ResultType is CharType ? value[..end].TrimEnd(Blank) : value[..end]);
            return;
        }
        if (value[end..].ContainsAnyExcept(Blank))
        {
            throw DataErrors.Create(RuntimeDiagnostics.ExceedsLength, ResultType.Name);
        }
        output.Write(value[..end]);
        for (; ResultType is CharType && characters < length; characters++)
        {
            output.WriteByte(Blank);
        }
    }

    /// <summary>How many bytes the first characters take, and how many of the wanted there are.</summary>
    private (int Bytes, int Characters) Prefix(ReadOnlySpan<byte> value)
    {
        var (at, characters) = (0, 0);
        while (at < value.Length && characters < length)
        {
            at++;
            // The bytes of a character behind its first one begin with the bits 10.
            while (at < value.Length && (value[at] & 0xC0) == 0x80)
            {
                at++;
            }
            characters++;
        }
        return (at, characters);
    }
}
