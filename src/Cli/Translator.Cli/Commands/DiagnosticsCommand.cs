using System.CommandLine;
using Translator.Cli.Rendering;
using Translator.IR.Diagnostics;
using Translator.Jobs.Scripts;

namespace Translator.Cli.Commands;

/// <summary><c>translate diagnostics</c>: what a code means.</summary>
internal sealed class DiagnosticsCommand(Terminal terminal)
{
    private readonly Argument<string?> code = new("CODE")
    {
        Description = "only this code, or the codes that begin so",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string> format = SharedOptions.FormatWithPage();

    public static Command Create(Terminal terminal)
    {
        var own = new DiagnosticsCommand(terminal);
        var command = new Command("diagnostics", "List the diagnostics, or say what a code means.") { own.code, own.format };
        command.SetAction(TranslateApp.Guard(terminal, own.Run));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var wanted = parsed.GetValue(code) ?? "";
        var found = KnownDiagnostics.All.Where(d => d.Code.StartsWith(wanted, StringComparison.OrdinalIgnoreCase)).ToList();
        if (found.Count == 0)
        {
            terminal.Error.WriteLine($"error: no diagnostic has the code '{wanted}'; codes are TR and four digits");
            return ExitCode.Mistake;
        }
        if (SharedOptions.IsJson(parsed, format))
        {
            WriteJson(found);
        }
        else if (SharedOptions.IsPage(parsed, format))
        {
            DiagnosticsPage.Write(terminal.Output, found);
        }
        else
        {
            foreach (var descriptor in found)
            {
                terminal.Output.WriteLine($"{descriptor.Code} {DiagnosticsPage.Word(descriptor.Severity), -7} {descriptor.Title}");
                terminal.Output.WriteLine($"       {descriptor.Message}");
            }
        }
        return ExitCode.Fine;
    }

    private void WriteJson(IEnumerable<DiagnosticDescriptor> found) =>
        JsonOutput.Write(
            terminal.Output,
            json =>
            {
                json.WriteStartArray("diagnostics");
                foreach (var descriptor in found)
                {
                    json.WriteStartObject();
                    json.WriteString("code", descriptor.Code);
                    json.WriteString("severity", DiagnosticsPage.Word(descriptor.Severity));
                    json.WriteString("title", descriptor.Title);
                    json.WriteString("message", descriptor.Message);
                    json.WriteString("sparkCondition", descriptor.Condition);
                    json.WriteEndObject();
                }
                json.WriteEndArray();
            }
        );
}
