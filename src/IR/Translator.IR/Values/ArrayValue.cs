namespace Translator.IR.Values;

/// <summary>The elements of an array.</summary>
/// <param name="Elements">The elements in order.</param>
public sealed record ArrayValue(EquatableArray<Value> Elements) : Value;
