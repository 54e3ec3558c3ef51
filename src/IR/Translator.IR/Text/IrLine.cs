using Translator.IR.Diagnostics;

namespace Translator.IR.Text;

/// <summary>One line of IR text with the lines indented below it.</summary>
/// <param name="Start">Offset of the first character that is not a blank.</param>
/// <param name="End">Offset of the line's end.</param>
internal sealed record IrLine(int Start, int End)
{
    public List<IrLine> Below { get; } = [];

    public TextSpan Span => TextSpan.FromBounds(Start, End);

    /// <summary>The lines of a text as a forest; blank lines are passed over, and two blanks go one level down.</summary>
    public static List<IrLine> ReadForest(string text)
    {
        var roots = new List<IrLine>();
        var open = new List<IrLine>();
        for (var at = 0; at < text.Length; )
        {
            var newline = text.IndexOf('\n', at);
            var next = newline < 0 ? text.Length : newline + 1;
            var end = newline < 0 ? text.Length : newline;
            while (end > at && text[end - 1] is '\r' or ' ')
            {
                end--;
            }
            var start = at;
            while (start < end && text[start] == ' ')
            {
                start++;
            }
            if (start < end)
            {
                var line = new IrLine(start, end);
                var depth = (start - at) / 2;
                if ((start - at) % 2 != 0 || depth > open.Count)
                {
                    throw new IrTextException("the indentation is not two blanks deeper than the line that this one belongs to", line.Span);
                }
                (depth == 0 ? roots : open[depth - 1].Below).Add(line);
                open.RemoveRange(depth, open.Count - depth);
                open.Add(line);
            }
            at = next;
        }
        return roots;
    }
}
