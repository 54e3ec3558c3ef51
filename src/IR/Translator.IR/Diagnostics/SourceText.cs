namespace Translator.IR.Diagnostics;

/// <summary>A named text that spans point into: a file, a string given on the command line, a statement.</summary>
public class SourceText
{
    private int[]? lineStarts;

    /// <summary>Names a text.</summary>
    /// <param name="name">What to show in front of line numbers, usually the file's path as the user gave it.</param>
    /// <param name="text">The characters.</param>
    public SourceText(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(text);
        Name = name;
        Text = text;
    }

    /// <summary>What to show in front of line numbers.</summary>
    public string Name { get; }

    /// <summary>The characters that spans count in.</summary>
    public string Text { get; }

    /// <summary>
    /// Where a span lies in the text that the user wrote. A text made from another (parameters filled in) maps it back;
    /// a plain text answers itself.
    /// </summary>
    public virtual Location Locate(TextSpan span) => new(this, span);

    /// <summary>The line and column of an offset.</summary>
    public LinePosition GetPosition(int offset)
    {
        var starts = lineStarts ??= FindLineStarts(Text);
        var index = Array.BinarySearch(starts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line + 1, offset - starts[line] + 1);
    }

    /// <summary>The characters of a line, counted from one, without its end.</summary>
    public string GetLine(int line)
    {
        var starts = lineStarts ??= FindLineStarts(Text);
        var start = starts[line - 1];
        var end = line < starts.Length ? starts[line] : Text.Length;
        return Text[start..end].TrimEnd('\r', '\n');
    }

    /// <summary>The characters of a span.</summary>
    public string GetText(TextSpan span) => Text.Substring(span.Start, span.Length);

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                starts.Add(i + 1);
            }
        }
        return [.. starts];
    }
}
