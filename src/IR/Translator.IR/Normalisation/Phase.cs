namespace Translator.IR.Normalisation;

/// <summary>Rules that run in order, again and again until none of them finds anything to do.</summary>
/// <param name="Name">The phase's name.</param>
/// <param name="Rules">The rules in order.</param>
public sealed record Phase(string Name, EquatableArray<IRule> Rules);
