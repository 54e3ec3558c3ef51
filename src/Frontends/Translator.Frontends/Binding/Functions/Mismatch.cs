using Translator.IR.Functions.Signatures;

namespace Translator.Frontends.Binding.Functions;

/// <summary>Why an overload cannot be called.</summary>
/// <param name="Index">The argument.</param>
/// <param name="Kind">What is wrong with it.</param>
/// <param name="Pattern">What its parameter takes.</param>
internal sealed record Mismatch(int Index, MismatchKind Kind, TypePattern Pattern);
