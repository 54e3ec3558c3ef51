using System.CommandLine;
using Translator.Cli.Rendering;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.Jobs.Projects;

namespace Translator.Cli.Commands;

/// <summary><c>translate init</c>: a project to start from.</summary>
internal sealed class InitCommand(Terminal terminal)
{
    private readonly Argument<string> folder = new("DIR") { Description = "the folder to write to; made where it is not there" };
    private readonly Option<string> format = SharedOptions.Format();

    public static Command Create(Terminal terminal)
    {
        var own = new InitCommand(terminal);
        var command = new Command("init", "Write a small project to start from.") { own.folder, own.format };
        command.SetAction(TranslateApp.Guard(terminal, own.Run));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var target = parsed.GetRequiredValue(folder);
        var files = StarterProject.FilesFor(Path.GetFileName(Path.GetFullPath(target).TrimEnd(Path.DirectorySeparatorChar)));
        var diagnostics = new DiagnosticBag();
        foreach (var path in files.Select(f => Path.Combine(target, f.Path)).Where(Path.Exists))
        {
            diagnostics.Add(
                new Diagnostic(ConfigurationErrors.AlreadyThere, null, path).WithHelp("Name a new folder; nothing was written.")
            );
        }
        if (!diagnostics.HasErrors)
        {
            Write(target, files, diagnostics);
        }
        if (SharedOptions.IsJson(parsed, format))
        {
            JsonOutput.Write(
                terminal.Output,
                json =>
                {
                    json.WriteStartArray("files");
                    foreach (var (path, _) in diagnostics.HasErrors ? [] : files)
                    {
                        json.WriteStringValue(Path.Combine(target, path));
                    }
                    json.WriteEndArray();
                    json.WritePropertyName("diagnostics");
                    IR.Diagnostics.Rendering.DiagnosticJson.Write(json, diagnostics);
                }
            );
        }
        else if (diagnostics.HasErrors)
        {
            new DiagnosticOutput(terminal).ToError(diagnostics);
        }
        else
        {
            terminal.Output.WriteLine($"Wrote {Counted.Of(files.Count, "file")} to {target}. Next: translate verify {target}");
        }
        return diagnostics.HasErrors ? ExitCode.Mistake : ExitCode.Fine;
    }

    private static void Write(string target, IReadOnlyList<(string Path, string Text)> files, DiagnosticBag diagnostics)
    {
        try
        {
            foreach (var (name, text) in files)
            {
                var path = Path.Combine(target, name);
                Directory.CreateDirectory(Path.GetDirectoryName(path) ?? target);
                File.WriteAllText(path, text);
            }
        }
        catch (Exception flaw) when (flaw is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(ConfigurationErrors.Unwritable, null, target, flaw.Message);
        }
    }
}
