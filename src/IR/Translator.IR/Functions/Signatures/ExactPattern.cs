using Translator.IR.Types;

namespace Translator.IR.Functions.Signatures;

/// <summary>Exactly one type.</summary>
/// <param name="Type">The type.</param>
public sealed record ExactPattern(DataType Type) : TypePattern;
