namespace Translator.Runtime.Aggregation;

/// <summary>What an aggregate does where its result does not fit.</summary>
internal enum OverflowMode
{
    /// <summary>An error (ANSI).</summary>
    Error,

    /// <summary>NULL (try_…).</summary>
    Null,

    /// <summary>Integers wrap, decimals are NULL (not ANSI).</summary>
    Wrap,
}
