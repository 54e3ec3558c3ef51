namespace Translator.IR.Functions.Signatures;

/// <summary>A type variable: the same type at every place it stands.</summary>
/// <param name="Name">An upper-case letter.</param>
/// <param name="Class">The types it can be.</param>
public sealed record VariablePattern(string Name, TypeClass Class) : TypePattern;
