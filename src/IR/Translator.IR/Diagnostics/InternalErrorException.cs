namespace Translator.IR.Diagnostics;

/// <summary>A bug in Translator: a broken invariant, with the stage and the IR text at hand. Never the answer to a user's mistake.</summary>
public sealed class InternalErrorException : Exception
{
    /// <summary>Says which stage broke which invariant.</summary>
    public InternalErrorException(string stage, string message, string? text = null)
        : base($"{stage}: {message}{(text is null ? "" : Environment.NewLine + text)}") => Stage = stage;

    /// <summary>The stage of the journey.</summary>
    public string Stage { get; }
}
