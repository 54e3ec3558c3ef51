namespace Translator.IR.Diagnostics.Rendering;

/// <summary>What a piece of a rendered diagnostic is, so that a terminal can give it a colour.</summary>
public enum RenderRole
{
    /// <summary>The word and code of an error, and the marks under its place.</summary>
    Error,

    /// <summary>The word and code of a warning, and the marks under its place.</summary>
    Warning,

    /// <summary>The word of a note, and the marks under its place.</summary>
    Note,

    /// <summary>The word of a help, and what it puts in.</summary>
    Help,

    /// <summary>The sentence of the diagnostic.</summary>
    Message,

    /// <summary>Line numbers, bars and arrows.</summary>
    Gutter,

    /// <summary>The user's text, and all else.</summary>
    Plain,
}
