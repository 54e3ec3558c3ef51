using Spectre.Console;

namespace Translator.Cli.Rendering;

/// <summary>Shows on the error stream what long work is doing, where somebody may be watching.</summary>
internal static class ProgressLine
{
    /// <summary>Does the work; it gets what shows a new state.</summary>
    public static T Show<T>(Terminal terminal, string first, Func<Action<string>, T> work)
    {
        if (!terminal.ErrorColours)
        {
            return work(static _ => { });
        }
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        return console.Status().Start(Markup.Escape(first), context => work(text => context.Status(Markup.Escape(text))));
    }
}
