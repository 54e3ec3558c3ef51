using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Rendering;
using Translator.Jobs.Projects;
using Translator.Jobs.Sessions;
using Translator.Runtime.Kernels;
using Translator.Testing;

namespace Translator.Golden.Tests;

/// <summary>Every case of <c>golden/diagnostics</c>: a short mistake and what a person and a program are told about it.</summary>
public sealed class DiagnosticGoldenTests
{
    private static readonly string Root = Repository.PathOf("golden", "diagnostics");

    public static TheoryData<string> Codes =>
        [.. Directory.GetDirectories(Root).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_mistake_is_told_as_recorded(string code)
    {
        var folder = Path.Combine(Root, code);
        var diagnostics = File.Exists(Path.Combine(folder, Project.FileName)) ? OfProject(folder) : OfScript(folder);

        Assert.Contains(diagnostics, d => d.Code == code);
        Testing.Golden.Verify(folder, "diagnostics", "txt", Text(diagnostics));
        Testing.Golden.Verify(folder, "diagnostics", "json", Json(diagnostics));
    }

    private static List<Diagnostic> OfScript(string folder)
    {
        var facts = CaseFacts.Read(Path.Combine(folder, "case.yaml"));
        var session = new TranslatorSession(facts.Profile);
        var tables = session.Execute(Source(Path.Combine(Root, "tables.sql")), RunMode.Batch);
        Assert.DoesNotContain(tables, static o => o.Error is not null);
        return [.. session.Execute(Source(Path.Combine(folder, "query.sql")), RunMode.Batch).SelectMany(static o => o.Diagnostics)];
    }

    private static List<Diagnostic> OfProject(string folder)
    {
        var bag = new DiagnosticBag();
        var file = Source(Path.Combine(folder, Project.FileName));
        if (ProjectReader.Read(file, new Dictionary<string, string>(), bag) is { } project)
        {
            OpenProject.Open(project with { Folder = folder }, SessionOptions.Default, bag);
        }
        return [.. bag];
    }

    private static SourceText Source(string path) => new(Path.GetFileName(path), File.ReadAllText(path));

    private static string Text(IEnumerable<Diagnostic> diagnostics)
    {
        using var text = new StringWriter { NewLine = "\n" };
        new DiagnosticTextRenderer(text).Render(diagnostics);
        return Portable(text.ToString());
    }

    private static string Json(IEnumerable<Diagnostic> diagnostics)
    {
        using var stream = new MemoryStream();
        using (
            var json = new Utf8JsonWriter(
                stream,
                new JsonWriterOptions
                {
                    Indented = true,
                    Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                    NewLine = "\n",
                }
            )
        )
        {
            DiagnosticJson.Write(json, diagnostics);
        }
        return Portable(Encoding.UTF8.GetString(stream.ToArray()) + "\n");
    }

    /// <summary>Without the place of this checkout.</summary>
    private static string Portable(string text) => text.Replace(Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
}
