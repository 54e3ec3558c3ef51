namespace Translator.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Fine = 0;

    /// <summary>A difference or a finding.</summary>
    public const int Finding = 1;

    /// <summary>A mistake of the user.</summary>
    public const int Mistake = 2;

    /// <summary>A bug in Translator.</summary>
    public const int Bug = 3;

    /// <summary>Stopped by Ctrl-C, as shells number it.</summary>
    public const int Stopped = 130;
}
