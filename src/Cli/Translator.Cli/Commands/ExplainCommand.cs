using System.CommandLine;
using Translator.Cli.Rendering;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Rendering;
using Translator.Jobs.Projects;
using Translator.Jobs.Scripts;
using Translator.Jobs.Sessions;

namespace Translator.Cli.Commands;

/// <summary><c>translate explain</c>: a query at any stage of its journey.</summary>
internal sealed class ExplainCommand(Terminal terminal)
{
    private readonly Argument<string> target = new("FILE|PROJECT/job")
    {
        Description = "an SQL file, or a project's folder and the name of a job",
    };
    private readonly Option<string[]> tables = SharedOptions.Tables();
    private readonly Option<string> profile = SharedOptions.Profile();
    private readonly Option<string[]> define = SharedOptions.Define();
    private readonly Option<string> format = SharedOptions.Format();
    private readonly Option<string> stage = new("--stage")
    {
        Description = "syntax, bound, normal, batch or stream",
        DefaultValueFactory = static _ => "bound",
    };

    public static Command Create(Terminal terminal)
    {
        var own = new ExplainCommand(terminal);
        own.stage.AcceptOnlyFromAmong([.. Enum.GetNames<QueryStage>().Select(static s => s.ToLowerInvariant())]);
        var command = new Command("explain", "Print a stage of a query: its syntax, its IR, its plans.")
        {
            own.target,
            own.stage,
            own.tables,
            own.profile,
            own.define,
            own.format,
        };
        command.SetAction(TranslateApp.Guard(terminal, own.Run));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        if (SharedOptions.ParametersOf(parsed, define, terminal) is not { } parameters)
        {
            return ExitCode.Mistake;
        }
        var diagnostics = new DiagnosticBag();
        var wanted = Enum.Parse<QueryStage>(parsed.GetRequiredValue(stage), ignoreCase: true);
        var path = parsed.GetRequiredValue(target);
        var texts = File.Exists(path)
            ? ExplainFile(path, wanted, parsed, parameters, diagnostics)
            : ExplainJob(path, wanted, parameters, diagnostics);
        if (SharedOptions.IsJson(parsed, format))
        {
            JsonOutput.Write(
                terminal.Output,
                json =>
                {
                    json.WriteString("stage", parsed.GetRequiredValue(stage));
                    json.WriteStartArray("queries");
                    foreach (var text in texts)
                    {
                        json.WriteStringValue(text);
                    }
                    json.WriteEndArray();
                    json.WritePropertyName("diagnostics");
                    DiagnosticJson.Write(json, diagnostics);
                }
            );
        }
        else
        {
            new DiagnosticOutput(terminal).ToError(diagnostics);
            terminal.Output.Write(string.Join(Environment.NewLine, texts.Select(static t => t.TrimEnd('\n') + Environment.NewLine)));
        }
        return diagnostics.HasErrors ? ExitCode.Mistake : ExitCode.Fine;
    }

    private IReadOnlyList<string> ExplainFile(
        string path,
        QueryStage wanted,
        ParseResult parsed,
        IReadOnlyDictionary<string, string> parameters,
        DiagnosticBag diagnostics
    )
    {
        var read = SharedOptions.ProfileOf(parsed, profile);
        var declared = new DeclaredTables(() => new TranslatorSession(read, SharedOptions.Now(terminal)), parameters);
        foreach (var file in parsed.GetValue(tables) ?? [])
        {
            if (FileText.Read(file, "SQL file", null, diagnostics) is { } ddl)
            {
                declared.Add(ddl);
            }
        }
        diagnostics.AddRange(declared.Declare().SelectMany(static r => r.Diagnostics).Where(static d => d.Severity == Severity.Error));
        if (FileText.Read(path, "SQL file", null, diagnostics) is not { } script)
        {
            return [];
        }
        return new Explanation(wanted).Of(declared.OpenSession(), script, parameters, diagnostics);
    }

    private IReadOnlyList<string> ExplainJob(
        string path,
        QueryStage wanted,
        IReadOnlyDictionary<string, string> parameters,
        DiagnosticBag diagnostics
    )
    {
        var trimmed = path.TrimEnd('/', Path.DirectorySeparatorChar);
        var isProject = File.Exists(Path.Combine(trimmed, Project.FileName));
        var folder =
            isProject ? trimmed
            : Path.GetDirectoryName(trimmed) is { Length: > 0 } parent ? parent
            : ".";
        string[] names = isProject ? [] : [Path.GetFileName(trimmed)];
        if (!isProject && !Directory.Exists(folder))
        {
            FileText.Read(path, "SQL file or project", null, diagnostics);
            return [];
        }
        var opened = SharedOptions.Open(folder, parameters, SharedOptions.Now(terminal), diagnostics);
        return opened?.SelectJobs(names, diagnostics) is { } jobs
            ? [.. jobs.SelectMany(j => new Explanation(wanted).Of(opened, j, diagnostics))]
            : [];
    }
}
