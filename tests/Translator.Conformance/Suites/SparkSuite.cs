using Translator.Conformance.Corpus;

namespace Translator.Conformance.Suites;

/// <summary>Spark's recorded SQL files, each a session of its own.</summary>
internal sealed class SparkSuite : ISuite
{
    public string Name => "spark";

    public IEnumerable<CaseFile> Files(CorpusFolder corpus)
    {
        var information = corpus
            .ReadRecords<SparkFileInfo>("spark/_files.jsonl")
            .ToDictionary(static info => info.Path, StringComparer.Ordinal);
        var tables = new SharedTables(corpus);
        foreach (var path in corpus.RecordFiles("spark"))
        {
            yield return new SparkFile(corpus, path, information.GetValueOrDefault(path), tables);
        }
    }
}
