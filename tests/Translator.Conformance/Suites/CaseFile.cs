using Translator.Conformance.Running;

namespace Translator.Conformance.Suites;

/// <summary>One file of records: the unit of parallel work, run in order.</summary>
internal abstract class CaseFile(string suite, string path)
{
    public string Suite { get; } = suite;

    public string Path { get; } = path;

    public abstract void Run(FileRun run);
}
