using Translator.Conformance.Corpus;

namespace Translator.Conformance.Suites;

/// <summary>Hive's recorded query files over its four test tables.</summary>
internal sealed class HiveSuite : ISuite
{
    public string Name => "hive";

    public IEnumerable<CaseFile> Files(CorpusFolder corpus)
    {
        var files = corpus.RecordFiles("hive");
        var tables = files.Count == 0 ? [] : HiveTables.Load(corpus);
        return files.Select(path => new HiveFile(corpus, path, tables));
    }
}
