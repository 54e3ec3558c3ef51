namespace Translator.Conformance.Corpus;

/// <summary>A recorded statement; masked where its output has lines that the recording replaced (paths, dates, users).</summary>
internal sealed record HiveRecord(int N, string Sql, string Output, string Kind, bool Masked);
