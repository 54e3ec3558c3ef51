namespace Translator.IR.Values;

/// <summary>TRUE or FALSE.</summary>
/// <param name="Flag">The truth value.</param>
public sealed record BooleanValue(bool Flag) : Value;
