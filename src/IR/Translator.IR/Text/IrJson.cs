using System.Text.Json;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Functions;
using Translator.IR.Relations;

namespace Translator.IR.Text;

/// <summary>
/// The JSON form of the IR, for programs: <c>{"version":1,"relation":{"node":"filter",…}}</c>. <see cref="Schema"/> describes it; a version number
/// never means two shapes.
/// </summary>
public static class IrJson
{
    /// <summary>The version that is written and read.</summary>
    public const int Version = 1;

    // A level of the tree takes up to three levels of JSON; the depth of trees is bounded elsewhere.
    private const int MaxDepth = 100_000;

    /// <summary>The JSON schema of the form, generated from the nodes.</summary>
    public static string Schema => IrJsonSchema.Text;

    /// <summary>Writes a relation as a document.</summary>
    public static byte[] Write(Relation relation, bool indented = false)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = indented, MaxDepth = MaxDepth }))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WritePropertyName("relation");
            relation.WriteJson(new IrJsonWriter(json));
            json.WriteEndObject();
        }
        return stream.ToArray();
    }

    /// <summary>Reads a document, or reports what is malformed and gives null.</summary>
    public static Relation? Read(SourceText source, FunctionCatalogue functions, DiagnosticBag diagnostics)
    {
        var reader = new IrJsonReader(functions);
        try
        {
            using var document = JsonDocument.Parse(source.Text, new JsonDocumentOptions { MaxDepth = MaxDepth });
            var version = reader.Property(document.RootElement, "version", static (r, v) => r.ReadInt32(v));
            return version == Version
                ? reader.Property(document.RootElement, "relation", static (r, v) => r.ReadRelation(v))
                : throw new IrTextException($"version {version} is not known; this is {Version}", default);
        }
        catch (IrTextException flaw)
        {
            diagnostics.Report(IrTextErrors.MalformedJson, new Location(source, default), reader.Path, flaw.Message);
            return null;
        }
        catch (JsonException flaw)
        {
            diagnostics.Report(IrTextErrors.MalformedJson, new Location(source, SpanOf(source, flaw)), "the document", "not JSON");
            return null;
        }
    }

    private static TextSpan SpanOf(SourceText source, JsonException flaw)
    {
        var start = 0;
        for (var line = flaw.LineNumber ?? 0; line > 0; line--)
        {
            start = source.Text.IndexOf('\n', start) + 1;
        }
        return new TextSpan(Math.Min(start + (int)(flaw.BytePositionInLine ?? 0), source.Text.Length), 0);
    }
}
