namespace Translator.Conformance.Corpus;

/// <summary>A Flink test program: its statements; sources, sinks and expected messages stay in the file until Flink SQL is read.</summary>
internal sealed record FlinkProgram(string Program, string? Sql, bool SqlRunnable);
