using System.CommandLine;
using Translator.Cli.Commands;
using Translator.Cli.Rendering;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;

namespace Translator.Cli;

/// <summary>The program <c>translate</c>.</summary>
internal sealed class TranslateApp(Terminal terminal)
{
    /// <summary>Does what the arguments say.</summary>
    public int Run(IReadOnlyList<string> args)
    {
        var root = new RootCommand("Spark and Hive SQL jobs as batches and as streams, with the same answer.")
        {
            InitCommand.Create(terminal),
            CheckCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            RunCommand.Create(terminal),
            VerifyCommand.Create(terminal),
            FunctionsCommand.Create(terminal),
            DiagnosticsCommand.Create(terminal),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                terminal.Error.WriteLine($"error: {error.Message}");
            }
            terminal.Error.WriteLine($"Run translate {Path(parsed)}--help to see what it takes.");
            return ExitCode.Mistake;
        }
        var configuration = new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
        };
        return parsed.Invoke(configuration);
    }

    /// <summary>Wraps what a command does: a stop and a bug end it in a known way.</summary>
    public static Func<ParseResult, CancellationToken, Task<int>> Guard(
        Terminal terminal,
        Func<ParseResult, CancellationToken, int> action
    ) =>
        (parsed, cancellation) =>
        {
            try
            {
                return Task.FromResult(action(parsed, cancellation));
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                terminal.Error.WriteLine("stopped");
                return Task.FromResult(ExitCode.Stopped);
            }
            catch (Exception bug) when (bug is not OutOfMemoryException)
            {
                Report(terminal, parsed, bug);
                return Task.FromResult(ExitCode.Bug);
            }
        };

    private static void Report(Terminal terminal, ParseResult parsed, Exception bug)
    {
        var stage = bug is InternalErrorException known ? known.Stage : parsed.CommandResult.Command.Name;
        var diagnostic = new Diagnostic(InternalErrors.Bug, null, stage, bug.Message.Split('\n')[0].TrimEnd())
            .WithNote("This is a mistake in Translator, not in your project.")
            .WithHelp("Please report it with the text below and the SQL that led to it.");
        new DiagnosticOutput(terminal).ToError([diagnostic]);
        terminal.Error.WriteLine(bug);
    }

    private static string Path(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
}
