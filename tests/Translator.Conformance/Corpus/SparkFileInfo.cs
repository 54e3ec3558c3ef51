namespace Translator.Conformance.Corpus;

internal sealed record SparkFileInfo(
    string Path,
    IReadOnlyDictionary<string, string> Confs,
    string? Udf,
    IReadOnlyDictionary<string, int> SharedTables
);
