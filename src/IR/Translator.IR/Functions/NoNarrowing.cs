namespace Translator.IR.Functions;

/// <summary>
/// The fact that a number given to the function is not made narrower by itself: <c>date_add(d, 1L)</c> is a mistake although a bigint could be
/// cast to int. An extension of the row.
/// </summary>
public sealed record NoNarrowing
{
    private NoNarrowing() { }

    /// <summary>The one value.</summary>
    public static NoNarrowing Instance { get; } = new();
}
