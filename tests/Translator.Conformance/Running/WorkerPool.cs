using System.Collections.Concurrent;
using Translator.Conformance.Comparison;
using Translator.Conformance.Suites;

namespace Translator.Conformance.Running;

/// <summary>Spreads files over workers, each with its own child process, and collects every outcome.</summary>
internal sealed class WorkerPool(int workers, TimeSpan recordLimit, IReadOnlyList<string> workerArguments)
{
    private const int MostLostProcesses = 50;
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(2);
    private readonly ConcurrentQueue<RecordOutcome> outcomes = new();

    public IReadOnlyList<RecordOutcome> Run(IReadOnlyList<CaseFile> files)
    {
        var queue = new ConcurrentQueue<CaseFile>(files);
        var threads = Enumerable.Range(0, Math.Min(workers, files.Count)).Select(_ => new Thread(() => Drain(queue))).ToList();
        threads.ForEach(static thread => thread.Start());
        threads.ForEach(static thread => thread.Join());
        return [.. outcomes];
    }

    private void Drain(ConcurrentQueue<CaseFile> queue)
    {
        using var child = new WorkerProcess(workerArguments, recordLimit + Grace);
        while (queue.TryDequeue(out var file))
        {
            RunFile(child, file);
        }
    }

    private void RunFile(WorkerProcess child, CaseFile file)
    {
        var finished = new HashSet<int>();
        var lost = new HashSet<int>();
        for (var attempt = 0; attempt <= MostLostProcesses; attempt++)
        {
            int? current = null;
            var done = child.TryRun(
                new WorkerRequest(file.Suite, file.Path, [.. finished], [.. lost]),
                message =>
                {
                    current = message.Begin ?? current;
                    if (message.Outcome is { } outcome)
                    {
                        outcomes.Enqueue(outcome);
                        finished.Add(outcome.N);
                        if (outcome.Verdict == Verdict.Crash)
                        {
                            lost.Add(outcome.N);
                        }
                    }
                }
            );
            if (done)
            {
                return;
            }

            if (current is not { } record)
            {
                break;
            }

            if (lost.Add(record) && finished.Add(record))
            {
                outcomes.Enqueue(Lost(file, record));
            }

            if (record < 0)
            {
                // The session itself cannot be opened: nothing in this file can run.
                return;
            }
        }

        outcomes.Enqueue(Lost(file, -1));
    }

    private static RecordOutcome Lost(CaseFile file, int n) =>
        new(file.Suite, file.Path, n, Verdict.Crash, "a lost process", "", "the process ended inside this record", "", 0);
}
