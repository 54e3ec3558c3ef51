namespace Translator.Conformance.Corpus;

/// <summary>A documented example; unchecked where its text is not what an execution gives (clock, random, formatted by hand).</summary>
internal sealed record FunctionExample(string Function, int N, string Sql, string Expected, bool CheckedBySpark);
