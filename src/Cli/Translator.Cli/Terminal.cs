namespace Translator.Cli;

/// <summary>Where the program writes.</summary>
/// <param name="Output">What was asked for.</param>
/// <param name="Error">What there is to say about it.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error)
{
    /// <summary>Whether the output can show colours.</summary>
    public bool OutputColours { get; init; }

    /// <summary>Whether the error stream can show colours and progress.</summary>
    public bool ErrorColours { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The streams of the process; plain where they are redirected or <c>NO_COLOR</c> is set.</summary>
    public static Terminal OfProcess()
    {
        var plain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new Terminal(Console.Out, Console.Error)
        {
            OutputColours = !plain && !Console.IsOutputRedirected,
            ErrorColours = !plain && !Console.IsErrorRedirected,
        };
    }
}
