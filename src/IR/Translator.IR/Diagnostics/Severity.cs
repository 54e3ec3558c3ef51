namespace Translator.IR.Diagnostics;

/// <summary>How much a diagnostic matters.</summary>
public enum Severity
{
    /// <summary>Nothing runs.</summary>
    Error,

    /// <summary>It runs, and the answer may surprise.</summary>
    Warning,

    /// <summary>Worth knowing: a hint that has no effect here, a choice made.</summary>
    Note,
}
