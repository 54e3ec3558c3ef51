namespace Translator.IR.Functions.Signatures;

/// <summary>Any type of a class; the argument keeps its own type.</summary>
/// <param name="Class">The class.</param>
public sealed record ClassPattern(TypeClass Class) : TypePattern;
