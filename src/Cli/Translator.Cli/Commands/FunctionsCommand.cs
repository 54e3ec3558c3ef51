using System.CommandLine;
using Translator.Cli.Rendering;
using Translator.IR.Functions;

namespace Translator.Cli.Commands;

/// <summary><c>translate functions</c>: what can be called.</summary>
internal sealed class FunctionsCommand(Terminal terminal)
{
    private readonly Argument<string?> name = new("NAME")
    {
        Description = "only functions whose name holds this",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string> dialect = SharedOptions.Profile();
    private readonly Option<string> format = SharedOptions.FormatWithPage();

    public static Command Create(Terminal terminal)
    {
        var own = new FunctionsCommand(terminal);
        own.dialect.Aliases.Add("--dialect");
        var command = new Command("functions", "List the functions that can be called.") { own.name, own.dialect, own.format };
        command.SetAction(TranslateApp.Guard(terminal, own.Run));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var source = SharedOptions.ProfileOf(parsed, dialect).Dialect;
        var wanted = parsed.GetValue(name)?.ToLowerInvariant() ?? "";
        var catalogue = FunctionCatalogue.BuiltIn;
        var names = catalogue
            .NamesOf(source)
            .Where(n => n.Contains(wanted, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToList();
        if (names.Contains(wanted))
        {
            names = [wanted];
        }
        var found = names.SelectMany(n => catalogue.Find(source, n).Select(row => (Name: n, Row: row))).ToList();
        if (SharedOptions.IsJson(parsed, format))
        {
            WriteJson(found);
        }
        else if (SharedOptions.IsPage(parsed, format))
        {
            FunctionsPage.Write(terminal.Output, catalogue.Rows);
        }
        else if (found.Count == 0)
        {
            terminal.Error.WriteLine($"error: no function of this dialect has '{wanted}' in its name");
        }
        else
        {
            foreach (var (called, row) in found)
            {
                Print(called, row, details: names.Count == 1);
            }
        }
        return found.Count == 0 ? ExitCode.Mistake : ExitCode.Fine;
    }

    private void Print(string called, FunctionRow row, bool details)
    {
        if (!details)
        {
            terminal.Output.WriteLine($"{called, -28} {row.Summary}");
            return;
        }
        terminal.Output.WriteLine($"{called} ({row.Kind.ToString().ToLowerInvariant()}): {row.Summary}");
        foreach (var overload in row.Overloads)
        {
            terminal.Output.WriteLine($"  {called}{overload}");
        }
        foreach (var example in row.Examples)
        {
            terminal.Output.WriteLine($"  {example.Sql} = {example.Result}");
        }
        if (row.EmitOnly)
        {
            terminal.Output.WriteLine("  It is only translated and cannot be run yet.");
        }
    }

    private void WriteJson(IEnumerable<(string Name, FunctionRow Row)> found) =>
        JsonOutput.Write(
            terminal.Output,
            json =>
            {
                json.WriteStartArray("functions");
                foreach (var (called, row) in found)
                {
                    json.WriteStartObject();
                    json.WriteString("name", called);
                    json.WriteString("id", row.Id);
                    json.WriteString("kind", row.Kind.ToString().ToLowerInvariant());
                    json.WriteString("summary", row.Summary);
                    json.WriteBoolean("runs", !row.EmitOnly);
                    json.WriteStartArray("overloads");
                    foreach (var overload in row.Overloads)
                    {
                        json.WriteStringValue(overload.ToString());
                    }
                    json.WriteEndArray();
                    json.WriteStartArray("examples");
                    foreach (var example in row.Examples)
                    {
                        json.WriteStartObject();
                        json.WriteString("sql", example.Sql);
                        json.WriteString("result", example.Result);
                        json.WriteEndObject();
                    }
                    json.WriteEndArray();
                    json.WriteEndObject();
                }
                json.WriteEndArray();
            }
        );
}
