namespace Translator.IR.Values;

/// <summary>A decimal without its point: the type's scale says where the point goes.</summary>
/// <param name="Unscaled">All digits as one integer.</param>
public sealed record DecimalValue(Int128 Unscaled) : Value;
