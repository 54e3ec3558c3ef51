using System.Globalization;
using Translator.IR.Diagnostics;

namespace Translator.Cli.Rendering;

/// <summary>The kinds of diagnostics as a page of documentation in Markdown.</summary>
internal static class DiagnosticsPage
{
    private static readonly Dictionary<char, string> Stages = new()
    {
        ['1'] = "TR1: the text of a script",
        ['2'] = "TR2: names, queries and statements",
        ['3'] = "TR3: types and functions",
        ['4'] = "TR4: normalisation",
        ['5'] = "TR5: not supported",
        ['6'] = "TR6: data and files while a job runs",
        ['7'] = "TR7: projects and configuration",
        ['9'] = "TR9: mistakes of Translator itself",
    };

    public static void Write(TextWriter page, IEnumerable<DiagnosticDescriptor> descriptors)
    {
        page.WriteLine("# Diagnostics");
        page.WriteLine();
        page.WriteLine(
            "What `translate diagnostics` lists; this page is written by `eng/regen-docs`. In a message, {0} and {1} stand for what it is about. Behind a message"
        );
        page.WriteLine("stand notes that say why and helps that say what to write instead. A code never gets another meaning.");
        foreach (var stage in descriptors.GroupBy(static d => d.Code[2]))
        {
            page.WriteLine();
            page.WriteLine($"## {Stages[stage.Key]}");
            page.WriteLine();
            page.WriteLine("| code | | kind | message | Spark's error condition |");
            page.WriteLine("|---|---|---|---|---|");
            foreach (var descriptor in stage)
            {
                page.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"| {descriptor.Code} | {Word(descriptor.Severity)} | {descriptor.Title} | {Cell(descriptor.Message)} | {descriptor.Condition} |"
                    )
                );
            }
        }
    }

    public static string Word(Severity severity) => severity.ToString().ToLowerInvariant();

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
