using Translator.Conformance.Corpus;

namespace Translator.Conformance.Suites;

internal interface ISuite
{
    string Name { get; }

    IEnumerable<CaseFile> Files(CorpusFolder corpus);
}
