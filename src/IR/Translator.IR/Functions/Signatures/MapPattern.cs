namespace Translator.IR.Functions.Signatures;

/// <summary>A map.</summary>
/// <param name="Key">The keys.</param>
/// <param name="Value">The values.</param>
public sealed record MapPattern(TypePattern Key, TypePattern Value) : TypePattern;
