namespace Translator.IR.Values;

/// <summary>A float or double; a float is held exactly.</summary>
/// <param name="Number">The number; NaN equals NaN.</param>
public sealed record FloatingValue(double Number) : Value;
