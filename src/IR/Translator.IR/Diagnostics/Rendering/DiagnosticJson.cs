using System.Text.Json;

namespace Translator.IR.Diagnostics.Rendering;

/// <summary>
/// Writes diagnostics for programs. Field names are stable, and every field is there, null where unknown: <c>code</c>, <c>severity</c>,
/// <c>message</c>, <c>condition</c>, <c>file</c>, <c>line</c>, <c>column</c>, <c>endLine</c>, <c>endColumn</c>, <c>notes</c>, <c>helps</c>. Lines and
/// columns count from one; the end is just behind the last character.
/// </summary>
public static class DiagnosticJson
{
    /// <summary>Writes a list of diagnostics.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<Diagnostic> diagnostics)
    {
        json.WriteStartArray();
        foreach (var diagnostic in diagnostics)
        {
            Write(json, diagnostic);
        }
        json.WriteEndArray();
    }

    /// <summary>Writes one diagnostic.</summary>
    public static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", NameOf(diagnostic.Severity));
        json.WriteString("message", diagnostic.Message);
        json.WriteString("condition", diagnostic.Condition);
        WritePlace(json, diagnostic.Location);
        json.WriteStartArray("notes");
        foreach (var note in diagnostic.Notes)
        {
            WriteRemark(json, note, isHelp: false);
        }
        json.WriteEndArray();
        json.WriteStartArray("helps");
        foreach (var help in diagnostic.Helps)
        {
            WriteRemark(json, help, isHelp: true);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRemark(Utf8JsonWriter json, Remark remark, bool isHelp)
    {
        json.WriteStartObject();
        json.WriteString("message", remark.Text);
        WritePlace(json, remark.Location);
        if (isHelp)
        {
            json.WriteString("replacement", remark.Replacement);
        }
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Location? location)
    {
        json.WriteString("file", location?.Source.Name);
        var span = location is { } at ? SourceSnippet.Clamp(at) : default;
        WritePosition(json, "line", "column", location?.Source.GetPosition(span.Start));
        WritePosition(json, "endLine", "endColumn", location?.Source.GetPosition(span.End));
    }

    private static void WritePosition(Utf8JsonWriter json, string line, string column, LinePosition? position)
    {
        if (position is { } known)
        {
            json.WriteNumber(line, known.Line);
            json.WriteNumber(column, known.Column);
        }
        else
        {
            json.WriteNull(line);
            json.WriteNull(column);
        }
    }

    private static string NameOf(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            Severity.Note => "note",
        };
}
