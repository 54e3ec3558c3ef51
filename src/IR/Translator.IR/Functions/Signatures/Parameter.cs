namespace Translator.IR.Functions.Signatures;

/// <summary>One parameter of an overload.</summary>
/// <param name="Name">Its name, for named arguments and messages.</param>
/// <param name="Pattern">The types it takes.</param>
/// <param name="Optional">Whether it can be left out.</param>
/// <param name="Variadic">Whether it takes any number of arguments, also none.</param>
public sealed record Parameter(string Name, TypePattern Pattern, bool Optional, bool Variadic);
