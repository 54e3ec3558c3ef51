namespace Translator.IR.Expressions;

/// <summary>What a cast does with a value that the target cannot hold.</summary>
public enum CastMode
{
    /// <summary>An error (Spark ANSI <c>CAST</c>).</summary>
    Ansi,

    /// <summary>NULL (Spark <c>TRY_CAST</c>).</summary>
    Try,

    /// <summary>Spark's non-ANSI <c>CAST</c>: NULL for text that does not parse, wrapping for integers that do not fit.</summary>
    Legacy,

    /// <summary>
    /// Hive 4's <c>CAST</c>: as <see cref="Legacy"/>, but a decimal that does not fit an integer is NULL, booleans as text are upper case, and CHAR and
    /// VARCHAR are cut to their length.
    /// </summary>
    Hive,
}
