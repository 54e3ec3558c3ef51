namespace Translator.Jobs.Verification;

/// <summary>A difference between stream and batch, as it was found and with an input made small.</summary>
/// <param name="Found">The difference over the whole input.</param>
/// <param name="Small">A difference over <paramref name="Input"/>.</param>
/// <param name="Input">Few rows that still differ.</param>
/// <param name="Runs">How many runs it took to find them.</param>
public sealed record Counterexample(StreamFinding Found, StreamFinding Small, IReadOnlyList<InputTable> Input, int Runs);
