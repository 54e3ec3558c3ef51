using Translator.Conformance.Corpus;

namespace Translator.Conformance.Suites;

/// <summary>The documented examples of Spark's functions.</summary>
internal sealed class FunctionsSuite : ISuite
{
    public string Name => "functions";

    public IEnumerable<CaseFile> Files(CorpusFolder corpus)
    {
        var examples = corpus.ReadRecords<FunctionExample>(FunctionsFile.FileName);
        return examples.GroupBy(static example => example.Function).Select(static group => new FunctionsFile(group.Key, [.. group]));
    }
}
