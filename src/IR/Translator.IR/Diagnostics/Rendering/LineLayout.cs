using System.Globalization;
using System.Text;

namespace Translator.IR.Diagnostics.Rendering;

/// <summary>Lays a line out in display columns: tabs go to the next multiple of four, wide characters take two, combining ones none.</summary>
internal static class LineLayout
{
    private const int TabSize = 4;
    private const int MaxWidth = 160;
    private const int Context = 60;

    public static SnippetLine Of(int number, string line, int from, int to)
    {
        var (cutStart, cutEnd) = Cut(line, from, to);
        var text = new StringBuilder(cutStart > 0 ? "…" : "");
        var (column, markStart, markEnd) = (text.Length, 0, 0);
        for (var i = cutStart; i <= cutEnd; )
        {
            markStart = i <= from ? column : markStart;
            markEnd = i <= to ? column : markEnd;
            if (i == cutEnd)
            {
                break;
            }
            var length = Rune.TryGetRuneAt(line, i, out var rune) ? rune.Utf16SequenceLength : 1;
            var width = Append(text, line, i, length, rune, column);
            column += width;
            i += length;
        }
        text.Append(cutEnd < line.Length ? "…" : "");
        return new SnippetLine(number, text.ToString().TrimEnd(), markStart, Math.Max(1, markEnd - markStart));
    }

    private static int Append(StringBuilder text, string line, int index, int length, Rune rune, int column)
    {
        if (line[index] == '\t')
        {
            var blanks = TabSize - (column % TabSize);
            text.Append(' ', blanks);
            return blanks;
        }
        if (char.IsControl(line[index]) || (length == 1 && char.IsSurrogate(line[index])))
        {
            text.Append('\uFFFD');
            return 1;
        }
        text.Append(line, index, length);
        return Width(rune);
    }

    private static (int Start, int End) Cut(string line, int from, int to)
    {
        if (line.Length <= MaxWidth)
        {
            return (0, line.Length);
        }
        var start = AtRune(line, Math.Max(0, from - Context));
        var end = AtRune(line, Math.Min(line.Length, Math.Max(start + MaxWidth, Math.Min(to, start + (2 * MaxWidth)))));
        return (start, end);
    }

    private static int AtRune(string line, int index) =>
        index > 0 && index < line.Length && char.IsLowSurrogate(line[index]) ? index - 1 : index;

    private static int Width(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
        : IsWide(rune.Value) ? 2
        : 1;

    /// <summary>East Asian wide and full-width characters, and pictographs.</summary>
    private static bool IsWide(int value) =>
        value
            is >= 0x1100
                and (
                    <= 0x115F
                    or (>= 0x2E80 and <= 0x303E)
                    or (>= 0x3041 and <= 0xA4CF)
                    or (>= 0xAC00 and <= 0xD7A3)
                    or (>= 0xF900 and <= 0xFAFF)
                    or (>= 0xFE30 and <= 0xFE6F)
                    or (>= 0xFF00 and <= 0xFF60)
                    or (>= 0xFFE0 and <= 0xFFE6)
                    or (>= 0x1F300 and <= 0x1FAFF)
                    or (>= 0x20000 and <= 0x3FFFD)
                );
}
