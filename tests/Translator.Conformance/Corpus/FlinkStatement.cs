namespace Translator.Conformance.Corpus;

/// <summary>A statement typed into Flink's SQL client.</summary>
internal sealed record FlinkStatement(string File, int N, string Statement, string Status, string Output);
