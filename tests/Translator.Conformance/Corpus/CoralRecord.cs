namespace Translator.Conformance.Corpus;

/// <summary>An input with the section of <c>coral-ddl.sql</c> that holds its tables; to <c>parses</c> where only parsing is asked.</summary>
internal sealed record CoralRecord(string Suite, string From, string To, string Input, string? Ddl);
