namespace Translator.Frontends.Catalogue;

/// <summary>The event time of a table: in a stream, its rows come at most a delay late.</summary>
/// <param name="Column">The timestamp column.</param>
/// <param name="DelayMicroseconds">The delay.</param>
public sealed record EventTime(string Column, long DelayMicroseconds);
