namespace Translator.Conformance.Corpus;

/// <summary>An input in the dialect <paramref name="Read"/>; empty for that tool's own superset.</summary>
internal sealed record SqlglotRecord(string Test, string Read, string Write, string Sql);
