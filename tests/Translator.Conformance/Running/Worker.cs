using Translator.Conformance.Corpus;
using Translator.Conformance.Engine;
using Translator.Conformance.Suites;

namespace Translator.Conformance.Running;

/// <summary>The child process: runs the files it is asked for, one at a time. It ends itself after a hang.</summary>
internal sealed class Worker(CorpusFolder corpus, RunSettings settings, ISessionFactory factory, TextReader requests, TextWriter messages)
{
    public const int HungExitCode = 3;

    public int Run()
    {
        var suites = new Dictionary<string, IReadOnlyDictionary<string, CaseFile>>(StringComparer.Ordinal);
        using var thread = new SessionThread();
        while (WorkerLines.Read<WorkerRequest>(requests) is { } request)
        {
            if (!suites.TryGetValue(request.Suite, out var files))
            {
                var suite = SuiteList.All.Single(candidate => candidate.Name == request.Suite);
                files = suite.Files(corpus).ToDictionary(static file => file.Path, StringComparer.Ordinal);
                suites[request.Suite] = files;
            }

            var sink = new MessageSink(messages);
            var run = new FileRun(
                request.Suite,
                request.File,
                settings,
                factory,
                thread,
                sink,
                request.Finished.ToHashSet(),
                request.Lost.ToHashSet()
            );
            try
            {
                files[request.File].Run(run);
            }
            catch (HungException)
            {
                return HungExitCode;
            }

            WorkerLines.Write(messages, new WorkerMessage(null, null, End: true));
        }

        return 0;
    }

    private sealed class MessageSink(TextWriter messages) : IOutcomeSink
    {
        public void Begin(int n) => WorkerLines.Write(messages, new WorkerMessage(n, null, End: false));

        public void Report(RecordOutcome outcome) => WorkerLines.Write(messages, new WorkerMessage(null, outcome, End: false));
    }
}
