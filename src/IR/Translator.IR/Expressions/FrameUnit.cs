namespace Translator.IR.Expressions;

/// <summary>What a window frame counts.</summary>
public enum FrameUnit
{
    /// <summary>Rows.</summary>
    Rows,

    /// <summary>Distance in the value of the one order key; rows with equal keys are peers.</summary>
    Range,

    /// <summary>Groups of peers.</summary>
    Groups,
}
