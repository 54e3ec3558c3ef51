using System.Text;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Kernels.Session;

/// <summary>mask: a NULL replacement keeps the characters of its kind.</summary>
internal static class Masks
{
    private static readonly string?[] Defaults = ["X", "x", "n", null];

    public static Column Mask(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var builder = new BytesColumnBuilder(DataType.String, rows);
        var buffer = new ByteWriter(64);
        var replacements = new byte[]?[4];
        for (var row = 0; row < rows; row++)
        {
            if (arguments[0].IsNull(row))
            {
                builder.AppendNull();
                continue;
            }
            for (var i = 0; i < 4; i++)
            {
                replacements[i] =
                    i + 1 >= arguments.Length ? (Defaults[i] is { } letter ? Encoding.UTF8.GetBytes(letter) : null)
                    : arguments[i + 1] is BytesColumn given && !given.IsNull(row) ? given[row].ToArray()
                    : null;
            }
            CheckWidths(replacements);
            buffer.Truncate(0);
            foreach (var rune in ((BytesColumn)arguments[0]).GetString(row).EnumerateRunes())
            {
                Write(rune, replacements, ref buffer);
            }
            builder.Append(buffer.Written);
        }
        return builder.Build();
    }

    private static void CheckWidths(byte[]?[] replacements)
    {
        foreach (var replacement in replacements)
        {
            if (replacement is not null && Kernels.Text.Utf8.Count(replacement) != 1)
            {
                throw DataErrors.InvalidArgument("mask", "a replacement is not one character", "DATATYPE_MISMATCH.INPUT_SIZE_NOT_ONE");
            }
        }
    }

    private static void Write(Rune rune, byte[]?[] replacements, ref ByteWriter buffer)
    {
        var kind =
            Rune.IsUpper(rune) ? 0
            : Rune.IsLower(rune) ? 1
            : Rune.IsDigit(rune) ? 2
            : 3;
        if (replacements[kind] is { } replacement)
        {
            buffer.Write(replacement);
            return;
        }
        Span<byte> encoded = stackalloc byte[4];
        buffer.Write(encoded[..rune.EncodeToUtf8(encoded)]);
    }
}
