namespace Translator.Conformance.Corpus;

/// <summary>A Flink function or expression case.</summary>
internal sealed record FlinkExpression(string Class, string Sql);
