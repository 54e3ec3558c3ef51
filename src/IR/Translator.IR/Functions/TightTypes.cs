namespace Translator.IR.Functions;

/// <summary>
/// That arguments of one type variable must widen without loss (int to bigint, date to timestamp), so that a decimal and an integer do not go
/// together; an extension of a row.
/// </summary>
public sealed record TightTypes
{
    private TightTypes() { }

    /// <summary>The one value.</summary>
    public static TightTypes Only { get; } = new();
}
