using System.Globalization;

namespace Translator.IR.Diagnostics.Rendering;

/// <summary>
/// Writes diagnostics for people, with the lines of the user's text that they speak of:
/// <code>
/// error[TR2001]: column 'amout' is not there
///  --> sales.sql:3:8
///   |
/// 3 | SELECT amout
///   |        ^^^^^
///   = note: the table has the columns id, amount
/// help: a column of a close name
///   |
/// 3 | SELECT amount
///   |        ~~~~~~
/// </code>
/// </summary>
/// <param name="writer">Where to write.</param>
/// <param name="style">Writes a piece in the style of its role; without it all pieces are written plain.</param>
public sealed class DiagnosticTextRenderer(TextWriter writer, Action<TextWriter, RenderRole, string>? style = null)
{
    /// <summary>Writes diagnostics with a blank line between them.</summary>
    public void Render(IEnumerable<Diagnostic> diagnostics)
    {
        var first = true;
        foreach (var diagnostic in diagnostics)
        {
            if (!first)
            {
                Line();
            }
            Render(diagnostic);
            first = false;
        }
    }

    /// <summary>Writes one diagnostic.</summary>
    public void Render(Diagnostic diagnostic)
    {
        var (role, word) = diagnostic.Severity switch
        {
            Severity.Error => (RenderRole.Error, "error"),
            Severity.Warning => (RenderRole.Warning, "warning"),
            Severity.Note => (RenderRole.Note, "note"),
        };
        var width = GutterWidth(diagnostic);
        Put(role, $"{word}[{diagnostic.Code}]");
        Put(RenderRole.Message, $": {diagnostic.Message}");
        Line();
        if (diagnostic.Location is { } location)
        {
            Snippet(location, role, '^', width, withPlace: true);
        }
        foreach (var note in diagnostic.Notes)
        {
            Remark(note, RenderRole.Note, "note", width);
        }
        foreach (var help in diagnostic.Helps)
        {
            Remark(help, RenderRole.Help, "help", width);
        }
    }

    private void Remark(Remark remark, RenderRole role, string word, int width)
    {
        if (remark.Location is not { } location)
        {
            Put(RenderRole.Gutter, $"{new string(' ', width)} = ");
            Put(role, word);
            Put(RenderRole.Plain, $": {remark.Text}");
            Line();
            return;
        }
        Put(role, word);
        Put(RenderRole.Plain, $": {remark.Text}");
        Line();
        if (remark.Replacement is { } replacement)
        {
            var edited = SourceEdit.Apply(location, replacement);
            Snippet(edited, role, '~', width, withPlace: false);
        }
        else
        {
            Snippet(location, role, '-', width, withPlace: true);
        }
    }

    private void Snippet(Location location, RenderRole role, char mark, int width, bool withPlace)
    {
        var snippet = SourceSnippet.Of(location);
        if (withPlace)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{location.Source.Name}:{snippet.Start.Line}:{snippet.Start.Column}");
            Put(RenderRole.Gutter, $"{new string(' ', width)}--> ");
            Put(RenderRole.Plain, place);
            Line();
        }
        Put(RenderRole.Gutter, $"{new string(' ', width)} |");
        Line();
        foreach (var line in snippet.Lines)
        {
            if (line.Number is not { } number)
            {
                Put(RenderRole.Gutter, "...");
                Line();
                continue;
            }
            Put(
                RenderRole.Gutter,
                string.Create(CultureInfo.InvariantCulture, $"{number.ToString(CultureInfo.InvariantCulture).PadLeft(width)} |")
            );
            Put(RenderRole.Plain, line.Text.Length > 0 ? $" {line.Text}" : "");
            Line();
            Put(RenderRole.Gutter, $"{new string(' ', width)} |");
            Put(role, $" {new string(' ', line.MarkStart)}{new string(mark, line.MarkLength)}");
            Line();
        }
    }

    private static int GutterWidth(Diagnostic diagnostic) =>
        diagnostic
            .Notes.Concat(diagnostic.Helps)
            .Select(static r => r.Location)
            .Append(diagnostic.Location)
            .OfType<Location>()
            .Select(static l => SourceSnippet.Of(l).Lines[^1].Number ?? 1)
            .DefaultIfEmpty(1)
            .Max()
            .ToString(CultureInfo.InvariantCulture)
            .Length;

    private void Put(RenderRole role, string text)
    {
        if (style is null)
        {
            writer.Write(text);
        }
        else if (text.Length > 0)
        {
            style(writer, role, text);
        }
    }

    private void Line() => writer.Write('\n');
}
