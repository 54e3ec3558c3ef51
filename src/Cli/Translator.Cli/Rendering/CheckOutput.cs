using System.Text.Json;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Rendering;
using Translator.Jobs.Scripts;

namespace Translator.Cli.Rendering;

/// <summary>Shows what a check found.</summary>
internal sealed class CheckOutput(Terminal terminal)
{
    public void Print(IReadOnlyList<ScriptReport> reports, DiagnosticBag diagnostics)
    {
        var output = new DiagnosticOutput(terminal);
        output.ToError(diagnostics);
        foreach (var report in reports)
        {
            output.ToOutput([.. report.Diagnostics.Where(static d => d.Severity != Severity.Note)]);
        }
        foreach (var report in reports)
        {
            terminal.Output.WriteLine(Summary(report));
        }
        if (reports.Count > 1)
        {
            var fine = reports.Count(static r => r.IsFine);
            var bound = reports.Sum(static r => r.Bound);
            var all = reports.Sum(static r => r.Statements);
            terminal.Output.WriteLine(
                $"{fine} of {Counted.Of(reports.Count, "script")} bind completely; {bound} of {Counted.Of(all, "statement")} bound."
            );
        }
    }

    public static void Write(Utf8JsonWriter json, IReadOnlyList<ScriptReport> reports, DiagnosticBag diagnostics)
    {
        json.WriteStartArray("scripts");
        foreach (var report in reports)
        {
            json.WriteStartObject();
            json.WriteString("file", report.Name);
            json.WriteNumber("statements", report.Statements);
            json.WriteNumber("bound", report.Bound);
            json.WriteBoolean("parses", report.Parses);
            json.WriteBoolean("fine", report.IsFine);
            json.WriteStartObject("codes");
            foreach (var (code, count) in report.Codes)
            {
                json.WriteNumber(code, count);
            }
            json.WriteEndObject();
            json.WritePropertyName("diagnostics");
            DiagnosticJson.Write(json, report.Diagnostics);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        WriteTotals(json, reports);
        json.WritePropertyName("diagnostics");
        DiagnosticJson.Write(json, diagnostics);
    }

    private static void WriteTotals(Utf8JsonWriter json, IReadOnlyList<ScriptReport> reports)
    {
        json.WriteStartObject("totals");
        json.WriteNumber("scripts", reports.Count);
        json.WriteNumber("parse", reports.Count(static r => r.Parses));
        json.WriteNumber("fine", reports.Count(static r => r.IsFine));
        json.WriteNumber("statements", reports.Sum(static r => r.Statements));
        json.WriteNumber("bound", reports.Sum(static r => r.Bound));
        json.WriteStartObject("codes");
        foreach (
            var code in reports
                .SelectMany(static r => r.Codes)
                .GroupBy(static c => c.Code)
                .OrderBy(static g => g.Key, StringComparer.Ordinal)
        )
        {
            json.WriteNumber(code.Key, code.Sum(static c => c.Count));
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Summary(ScriptReport report)
    {
        var codes = string.Join(", ", report.Codes.Select(static c => c.Count == 1 ? c.Code : $"{c.Code} x{c.Count}"));
        var state = report.IsFine ? "ok      " : "problems";
        return $"{state} {report.Name}: {report.Bound} of {Counted.Of(report.Statements, "statement")} bound{(codes.Length > 0 ? $" ({codes})" : "")}";
    }
}
