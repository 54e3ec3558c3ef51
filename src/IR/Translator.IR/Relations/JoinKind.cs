namespace Translator.IR.Relations;

/// <summary>What a join keeps.</summary>
public enum JoinKind
{
    /// <summary>Pairs that match; a cross join where there is no condition.</summary>
    Inner,

    /// <summary>Pairs that match, and left rows without a match, with NULLs.</summary>
    LeftOuter,

    /// <summary>Pairs that match, and right rows without a match, with NULLs.</summary>
    RightOuter,

    /// <summary>Pairs that match, and rows of both sides without a match.</summary>
    FullOuter,

    /// <summary>Left rows with a match, once.</summary>
    LeftSemi,

    /// <summary>Left rows without a match.</summary>
    LeftAnti,

    /// <summary>
    /// Left rows for which <c>NOT IN</c> is TRUE: no match, and no right row for which the condition is NULL. Made by normalisation only.
    /// </summary>
    LeftAntiNullAware,

    /// <summary>
    /// Every left row once, with one boolean column: TRUE with a match, else NULL where the condition was NULL for a right row, else FALSE.
    /// Made by normalisation only, for EXISTS and IN under OR or in a SELECT list.
    /// </summary>
    LeftMark,

    /// <summary>Left outer, and an error where a left row has several matches. Made by normalisation only, for scalar subqueries.</summary>
    LeftSingle,
}
