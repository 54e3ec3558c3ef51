namespace Translator.IR.Values;

/// <summary>One entry of a map.</summary>
/// <param name="Key">The key, never NULL.</param>
/// <param name="Value">The value.</param>
public sealed record MapEntry(Value Key, Value Value);
