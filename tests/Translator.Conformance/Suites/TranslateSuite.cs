using Translator.Conformance.Corpus;

namespace Translator.Conformance.Suites;

/// <summary>The inputs of other translators' tests: those in a dialect that is read here must parse and bind.</summary>
internal sealed class TranslateSuite : ISuite
{
    public string Name => "translate";

    public IEnumerable<CaseFile> Files(CorpusFolder corpus)
    {
        yield return new SqlglotFile(corpus);
        yield return new CoralFile(corpus);
    }
}
