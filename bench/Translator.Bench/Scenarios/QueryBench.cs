using DuckDB.NET.Data;
using Translator.Bench.Data;
using Translator.Bench.Engines;
using Translator.Bench.Reporting;

namespace Translator.Bench.Scenarios;

/// <summary>Times queries over rows in memory, on our runtimes and on DuckDB in turn.</summary>
internal sealed class QueryBench(Events events, DuckDBConnection duckDb, int rounds, string? only = null)
{
    private const int Warmups = 2;

    public IEnumerable<Finding> Run(QueryScenario scenario)
    {
        var compiled = new CompiledEvents(events, scenario.Sql);
        var engines = new List<IEngine>();
        if (scenario.Batch)
        {
            engines.Add(new BatchEngine(compiled));
        }
        var stream = scenario.Stream ? new StreamEngine(compiled) : null;
        if (stream is not null)
        {
            engines.Add(stream);
        }
        var peer = scenario.DuckDbSql is { } sql ? new DuckDbEngine(duckDb, sql) : null;
        if (peer is not null)
        {
            engines.Add(peer);
        }
        RequireSame(scenario, engines, peer);
        engines.RemoveAll(e => only is not null && e.Name != only);
        var timings = Rounds.Run(engines, rounds, Warmups);
        var theirs = timings.FirstOrDefault(t => t.Engine == peer?.Name);
        return timings.Select(t => FindingOf(scenario, t, theirs, stream));
    }

    /// <summary>A wrong answer is not a fast one.</summary>
    private static void RequireSame(QueryScenario scenario, List<IEngine> engines, DuckDbEngine? peer)
    {
        var answers = engines.ConvertAll(e => (e.Name, Answer: e.Run() is var answer && e == peer ? peer.LastAnswer() : answer));
        if (answers.Exists(a => a.Answer != answers[0].Answer))
        {
            throw new InvalidOperationException($"{scenario.Name}: {string.Join(", ", answers)}");
        }
    }

    private Finding FindingOf(QueryScenario scenario, Timing timing, Timing? peer, StreamEngine? stream) =>
        new(
            scenario.Name,
            timing.Engine,
            events.Rows / timing.Median,
            "rows",
            timing.Median * 1e3,
            timing.Fastest * 1e3,
            timing.CpuMedian * 1e3,
            peer is null || peer.Engine == timing.Engine
                ? null
                : Timing.MedianOf(peer.Seconds.Zip(timing.Seconds, static (theirs, ours) => theirs / ours)),
            stream?.Name == timing.Engine ? stream.StateBytes : null,
            scenario.Asked
        );
}
