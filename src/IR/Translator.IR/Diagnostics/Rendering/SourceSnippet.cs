namespace Translator.IR.Diagnostics.Rendering;

/// <summary>The lines that a span covers, with what of each is covered.</summary>
/// <param name="Start">Where the span starts.</param>
/// <param name="Lines">The lines; of many, the first three and the last.</param>
internal sealed record SourceSnippet(LinePosition Start, EquatableArray<SnippetLine> Lines)
{
    private const int Shown = 4;

    public static SourceSnippet Of(Location location)
    {
        var source = location.Source;
        var span = Clamp(location);
        var start = source.GetPosition(span.Start);
        // A span that ends right behind a line end does not reach into the next line.
        var end = source.GetPosition(span.Length > 0 ? span.End - 1 : span.End);
        var lines = new List<SnippetLine>();
        for (var number = start.Line; number <= end.Line; number++)
        {
            if (end.Line - start.Line >= Shown && number == start.Line + Shown - 1)
            {
                lines.Add(new SnippetLine(null, "", 0, 0));
                number = end.Line;
            }
            var text = source.GetLine(number);
            var from = number == start.Line ? start.Column - 1 : text.Length - text.AsSpan().TrimStart().Length;
            var to = number == end.Line ? end.Column - (span.Length > 0 ? 0 : 1) : text.Length;
            lines.Add(LineLayout.Of(number, text, Math.Min(from, text.Length), Math.Clamp(to, Math.Min(from, text.Length), text.Length)));
        }
        return new SourceSnippet(start, [.. lines]);
    }

    /// <summary>The span within the text, whatever was asked for.</summary>
    public static TextSpan Clamp(Location location)
    {
        var length = location.Source.Text.Length;
        var start = Math.Clamp(location.Span.Start, 0, length);
        return TextSpan.FromBounds(start, Math.Clamp(location.Span.End, start, length));
    }
}
