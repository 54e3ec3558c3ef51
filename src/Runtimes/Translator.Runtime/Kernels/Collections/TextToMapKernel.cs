using System.Text;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels.Patterns;

namespace Translator.Runtime.Kernels.Collections;

/// <summary>str_to_map: a text cut into entries and these into key and value. The delimiters are regular expressions; plain ones are looked for as bytes.</summary>
internal sealed class TextToMapKernel(KernelRequest request) : ScalarKernel(request.Result)
{
    private readonly Dictionary<string, JavaRegex> patterns = new(StringComparer.Ordinal);

    protected override Column EvaluateRows(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var validity = Validities.And(arguments, rows, out var allNull) ?? (allNull ? new ulong[Bitmap.Words(rows)] : null);
        var texts = (BytesColumn)arguments[0];
        var keys = new BytesColumnBuilder(DataType.String, rows);
        var values = new BytesColumnBuilder(DataType.String, rows);
        var offsets = new int[rows + 1];
        for (var row = 0; row < rows; row++)
        {
            if (validity is null || Bitmap.Get(validity, row))
            {
                var pair = arguments.Length > 1 ? ((BytesColumn)arguments[1])[row] : ","u8;
                var inner = arguments.Length > 2 ? ((BytesColumn)arguments[2])[row] : ":"u8;
                AddEntries(texts[row], pair, inner, keys, values);
            }
            offsets[row + 1] = keys.Count;
        }
        return MapBuilding.Build(ResultType, offsets, keys.Build(), values.Build(), rows, validity);
    }

    private void AddEntries(
        ReadOnlySpan<byte> text,
        ReadOnlySpan<byte> pair,
        ReadOnlySpan<byte> inner,
        BytesColumnBuilder keys,
        BytesColumnBuilder values
    )
    {
        var rest = text;
        while (TryFind(rest, pair, out var start, out var length))
        {
            AddEntry(rest[..start], inner, keys, values);
            rest = rest[(start + length)..];
        }
        AddEntry(rest, inner, keys, values);
    }

    private void AddEntry(ReadOnlySpan<byte> entry, ReadOnlySpan<byte> inner, BytesColumnBuilder keys, BytesColumnBuilder values)
    {
        if (!TryFind(entry, inner, out var start, out var length))
        {
            keys.Append(entry);
            values.AppendNull();
            return;
        }
        keys.Append(entry[..start]);
        values.Append(entry[(start + length)..]);
    }

    /// <summary>The first place of a delimiter, in bytes; one that is empty stands after a character.</summary>
    private bool TryFind(ReadOnlySpan<byte> text, ReadOnlySpan<byte> delimiter, out int start, out int length)
    {
        if (delimiter.Length == 1 && !"\\^$.|?*+()[]{}"u8.Contains(delimiter[0]))
        {
            (start, length) = (text.IndexOf(delimiter), 1);
            return start >= 0;
        }
        (start, length) = (0, 0);
        if (text.IsEmpty)
        {
            return false;
        }
        var chars = Encoding.UTF8.GetString(text);
        var pattern = PatternOf(delimiter);
        var match = pattern.Match(chars);
        if (match is { Success: true, Length: 0, Index: 0 })
        {
            match = pattern.Next(match);
        }
        if (!match.Success || (match.Length == 0 && match.Index == chars.Length))
        {
            return false;
        }
        start = Encoding.UTF8.GetByteCount(chars.AsSpan(0, match.Index));
        length = Encoding.UTF8.GetByteCount(chars.AsSpan(match.Index, match.Length));
        return true;
    }

    private JavaRegex PatternOf(ReadOnlySpan<byte> delimiter)
    {
        var text = Encoding.UTF8.GetString(delimiter);
        if (!patterns.TryGetValue(text, out var pattern))
        {
            pattern = JavaRegex.Parse(text, "str_to_map");
            patterns.Add(text, pattern);
        }
        return pattern;
    }
}
