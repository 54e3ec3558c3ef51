namespace Translator.IR.Functions.Signatures;

/// <summary>A lambda: <c>(T, int) => U</c>.</summary>
/// <param name="Parameters">The types its parameters get.</param>
/// <param name="Result">The type of its body.</param>
public sealed record LambdaPattern(EquatableArray<TypePattern> Parameters, TypePattern Result) : TypePattern;
