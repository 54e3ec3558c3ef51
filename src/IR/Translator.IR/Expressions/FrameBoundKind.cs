namespace Translator.IR.Expressions;

/// <summary>Where a side of a window frame lies.</summary>
public enum FrameBoundKind
{
    /// <summary>The partition's first row.</summary>
    UnboundedPreceding,

    /// <summary>An offset before the current row.</summary>
    Preceding,

    /// <summary>The current row (with its peers under RANGE).</summary>
    CurrentRow,

    /// <summary>An offset after the current row.</summary>
    Following,

    /// <summary>The partition's last row.</summary>
    UnboundedFollowing,
}
