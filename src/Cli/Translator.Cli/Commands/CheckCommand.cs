using System.CommandLine;
using Translator.Cli.Rendering;
using Translator.Frontends.Profiles;
using Translator.IR.Diagnostics;
using Translator.IR.Functions;
using Translator.Jobs.Projects;
using Translator.Jobs.Scripts;
using Translator.Jobs.Sessions;

namespace Translator.Cli.Commands;

/// <summary><c>translate check</c>: what scripts and projects hold that is wrong or not supported, without running them.</summary>
internal sealed class CheckCommand(Terminal terminal)
{
    private readonly Argument<string[]> paths = new("FILES|PROJECT")
    {
        Description = "SQL files, folders of them, or a project; the project here when nothing is named",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> tables = SharedOptions.Tables();
    private readonly Option<string> profile = SharedOptions.Profile();
    private readonly Option<string[]> define = SharedOptions.Define();
    private readonly Option<string[]> functions = new("--function")
    {
        Description = "a function that scripts call and that is only declared, for example \"net_origin(string) -> string\"",
        HelpName = "SIGNATURE",
    };

    private readonly Option<string> format = SharedOptions.Format();
    private readonly Option<string?> project = new("--project")
    {
        Description = "take tables and settings from this project",
        HelpName = "PROJECT",
    };

    public static Command Create(Terminal terminal)
    {
        var own = new CheckCommand(terminal);
        var command = new Command("check", "Read and bind scripts or a project and say what is wrong or not supported, and where.")
        {
            own.paths,
            own.tables,
            own.project,
            own.profile,
            own.define,
            own.functions,
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
        var given = parsed.GetValue(paths) is { Length: > 0 } some ? some : ["."];
        var reports = new List<ScriptReport>();
        var files = new List<string>();
        foreach (var path in given)
        {
            if (ScriptFiles.IsProject(path))
            {
                reports.AddRange(CheckProject(path, parameters, diagnostics));
            }
            else
            {
                files.AddRange(ScriptFiles.In(path, diagnostics));
            }
        }
        if (files.Count > 0 && OpenSessions(parsed, parameters, diagnostics) is { } open)
        {
            reports.AddRange(CheckFiles(files, open, parsed, parameters, diagnostics, cancellation));
        }
        if (SharedOptions.IsJson(parsed, format))
        {
            JsonOutput.Write(terminal.Output, json => CheckOutput.Write(json, reports, diagnostics));
        }
        else
        {
            new CheckOutput(terminal).Print(reports, diagnostics);
        }
        return diagnostics.HasErrors ? ExitCode.Mistake
            : reports.Any(static r => !r.IsFine) ? ExitCode.Finding
            : ExitCode.Fine;
    }

    /// <summary>What opens a session: with a project's tables, or with none.</summary>
    private Func<TranslatorSession>? OpenSessions(
        ParseResult parsed,
        IReadOnlyDictionary<string, string> parameters,
        DiagnosticBag diagnostics
    )
    {
        var options = SharedOptions.Now(terminal);
        var read = SharedOptions.ProfileOf(parsed, profile);
        if (parsed.GetValue(project) is not { } path)
        {
            return Declared(parsed, read, diagnostics) is { } more ? () => With(new TranslatorSession(read, options), more) : null;
        }
        return
            SharedOptions.Open(path, parameters, options, diagnostics) is { } opened
            && Declared(parsed, opened.Project.Profile, diagnostics) is { } rows
            ? () => With(opened.OpenSession(keepsWrites: true), rows)
            : null;
    }

    private static TranslatorSession With(TranslatorSession session, IReadOnlyList<FunctionRow> functions)
    {
        session.Functions = session.Functions.With(functions);
        return session;
    }

    /// <summary>The functions that the command line declares; null after a mistake has been reported.</summary>
    private List<FunctionRow>? Declared(ParseResult parsed, SourceProfile read, DiagnosticBag diagnostics)
    {
        var rows = new List<FunctionRow>();
        foreach (var text in parsed.GetValue(functions) ?? [])
        {
            if (DeclaredFunction.Read(text, read, null, diagnostics) is not { } row)
            {
                return null;
            }
            rows.Add(row);
        }
        return rows;
    }

    private List<ScriptReport> CheckFiles(
        List<string> files,
        Func<TranslatorSession> open,
        ParseResult parsed,
        IReadOnlyDictionary<string, string> parameters,
        DiagnosticBag diagnostics,
        CancellationToken cancellation
    )
    {
        var declared = new DeclaredTables(open, parameters);
        foreach (var file in (parsed.GetValue(tables) ?? []).SelectMany(f => ScriptFiles.In(f, diagnostics)))
        {
            if (FileText.Read(file, "SQL file", null, diagnostics) is { } ddl)
            {
                declared.Add(ddl);
            }
        }
        var reports = declared.Declare().Where(static r => !r.IsFine).ToList();
        var checker = new ScriptChecker(declared.OpenSession, parameters);
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (FileText.Read(file, "SQL file", null, diagnostics) is { } script)
            {
                reports.Add(checker.Check(script));
            }
        }
        return reports;
    }

    private IEnumerable<ScriptReport> CheckProject(string path, IReadOnlyDictionary<string, string> parameters, DiagnosticBag diagnostics)
    {
        var opened = SharedOptions.Open(path, parameters, SharedOptions.Now(terminal), diagnostics);
        return opened is null ? [] : [.. opened.Project.Jobs.Select(j => ProjectChecker.Check(opened, j))];
    }
}
