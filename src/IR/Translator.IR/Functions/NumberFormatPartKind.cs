namespace Translator.IR.Functions;

/// <summary>What a part of a number format stands for.</summary>
public enum NumberFormatPartKind
{
    /// <summary>Digits and thousands separators.</summary>
    Digits,

    /// <summary><c>.</c> or <c>D</c>.</summary>
    Point,

    /// <summary><c>$</c>.</summary>
    Dollar,

    /// <summary><c>S</c>: a plus or a minus.</summary>
    Sign,

    /// <summary><c>MI</c>: a minus or nothing.</summary>
    Minus,

    /// <summary>The <c>&lt;</c> of <c>PR</c>.</summary>
    Open,

    /// <summary>The <c>&gt;</c> of <c>PR</c>.</summary>
    Close,

    /// <summary>A character that means nothing.</summary>
    Unknown,
}
