namespace Translator.IR.Functions;

/// <summary>How well a target's spelling keeps a function's meaning.</summary>
public enum Fidelity
{
    /// <summary>The same answer for every argument.</summary>
    Exact,

    /// <summary>The same answer through other functions.</summary>
    Lowered,

    /// <summary>Another answer for some arguments; a warning says which.</summary>
    Approximate,
}
