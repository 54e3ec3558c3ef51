namespace Translator.IR.Functions;

/// <summary>What a function does with NULL arguments, and whether it makes NULLs of its own.</summary>
public enum NullPolicy
{
    /// <summary>NULL where an argument is NULL, and never else. The kernel does not see such rows.</summary>
    Propagate,

    /// <summary>NULL where an argument is NULL, and perhaps for other rows too. The kernel does not see rows with a NULL.</summary>
    PropagateOrNull,

    /// <summary>The function looks at NULLs itself and never gives NULL.</summary>
    NeverNull,

    /// <summary>The function looks at NULLs itself and can give NULL.</summary>
    SeesNulls,

    /// <summary>The function looks at NULLs itself and gives NULL only where all arguments are NULL (<c>coalesce</c>, <c>greatest</c>).</summary>
    NullIfAllNull,
}
