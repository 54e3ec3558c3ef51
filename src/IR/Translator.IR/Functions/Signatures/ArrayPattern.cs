namespace Translator.IR.Functions.Signatures;

/// <summary>An array.</summary>
/// <param name="Element">The elements.</param>
public sealed record ArrayPattern(TypePattern Element) : TypePattern;
