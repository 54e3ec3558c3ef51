using System.Diagnostics;
using Translator.Bench.Reporting;

namespace Translator.Bench.Engines;

/// <summary>Runs engines in turn, so that what else the machine does touches all of them alike.</summary>
internal static class Rounds
{
    public static IReadOnlyList<Timing> Run(IReadOnlyList<IEngine> engines, int rounds, int warmups)
    {
        var times = engines.Select(static _ => new List<double>()).ToList();
        var cpu = engines.Select(static _ => new List<double>()).ToList();
        using var process = Process.GetCurrentProcess();
        for (var round = -warmups; round < rounds; round++)
        {
            for (var i = 0; i < engines.Count; i++)
            {
                GC.Collect();
                process.Refresh();
                var (before, started) = (process.TotalProcessorTime, Stopwatch.GetTimestamp());
                engines[i].Run();
                var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
                process.Refresh();
                if (round >= 0)
                {
                    times[i].Add(seconds);
                    cpu[i].Add((process.TotalProcessorTime - before).TotalSeconds);
                }
            }
        }
        return [.. engines.Select((e, i) => new Timing(e.Name, times[i], cpu[i]))];
    }
}
