using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels.Text;

/// <summary>Searching, replacing, joining and cutting text at separators.</summary>
internal static class TextSearchKernels
{
    public static void Register(KernelRegistryBuilder kernels)
    {
        kernels.Scalar(
            "locate",
            static r =>
                r.Arguments.Count == 2
                    ? Kernel.Binary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, int, Locate>(r)
                    : Kernel.FromColumns(r, LocateFrom)
        );
        kernels.Scalar("instr", static r => Kernel.Binary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, int, IndexOf>(r));
        kernels.Scalar("contains", static r => Kernel.Binary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, bool, Contains>(r));
        kernels.Scalar("startswith", static r => Kernel.Binary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, bool, StartsWith>(r));
        kernels.Scalar("endswith", static r => Kernel.Binary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, bool, EndsWith>(r));
        kernels.Scalar(
            "replace",
            static r =>
                r.Arguments.Count == 2
                    ? Kernel.BinaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>, RemoveAll>(r)
                    : Kernel.TernaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>, ReadOnlySpan<byte>, ReplaceAll>(r)
        );
        kernels.Scalar(
            "translate",
            static r => Kernel.TernaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>, ReadOnlySpan<byte>, TranslateCharacters>(r)
        );
        kernels.Scalar("concat", static r => Kernel.FromColumns(r, r.Result is ArrayType ? Concatenation.Arrays : Concatenation.Bytes));
        kernels.Scalar("concat_ws", static r => Kernel.FromColumns(r, Concatenation.WithSeparator));
        kernels.Scalar("substring_index", static r => Kernel.TernaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>, int, SubstringIndex>(r));
        kernels.Scalar("split_part", static r => Kernel.TernaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>, int, SplitPart>(r));
        kernels.Scalar("find_in_set", static r => Kernel.Binary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, int, FindInSet>(r));
        kernels.Scalar("ascii", static r => Kernel.Unary<ReadOnlySpan<byte>, int, FirstCodePoint>(r));
        kernels.Scalar("chr", static r => Kernel.UnaryBytes<long, CharacterOfCode>(r));
        kernels.Scalar(
            "levenshtein",
            static r =>
                r.Arguments.Count == 2
                    ? Kernel.Binary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, int, EditDistance>(r)
                    : Kernel.Ternary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, int, int, BoundedEditDistance>(r)
        );
        kernels.Scalar("soundex", static r => Kernel.UnaryBytes<ReadOnlySpan<byte>, Soundex>(r));
    }

    // Spark's locate gives 0, not NULL, where the start is NULL.
    private static Column LocateFrom(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var parts = (BytesColumn)arguments[0];
        var texts = (BytesColumn)arguments[1];
        var starts = (FixedColumn<int>)arguments[2];
        var result = new FixedColumnBuilder<int>(DataType.Int, rows);
        for (var row = 0; row < rows; row++)
        {
            if (starts.IsNull(row))
            {
                result.Append(0);
            }
            else if (parts.IsNull(row) || texts.IsNull(row))
            {
                result.AppendNull();
            }
            else
            {
                result.Append(TextPosition.Find(texts[row], parts[row], starts[row]));
            }
        }
        return result.Build();
    }
}
