namespace Translator.IR.Diagnostics.Rendering;

/// <summary>Applies the replacement of a help.</summary>
internal static class SourceEdit
{
    /// <summary>The place of the replacement in the text that it gives.</summary>
    public static Location Apply(Location location, string replacement)
    {
        var (source, span) = (location.Source, SourceSnippet.Clamp(location));
        var text = string.Concat(source.Text.AsSpan(0, span.Start), replacement, source.Text.AsSpan(span.End));
        return new Location(new SourceText(source.Name, text), new TextSpan(span.Start, replacement.Length));
    }
}
