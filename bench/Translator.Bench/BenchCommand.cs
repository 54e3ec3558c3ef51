using System.CommandLine;
using Translator.Bench.Data;
using Translator.Bench.Engines;
using Translator.Bench.Reporting;
using Translator.Bench.Scenarios;

namespace Translator.Bench;

/// <summary>The benchmark's command line.</summary>
internal sealed class BenchCommand
{
    private readonly Option<int> rows = new("--rows") { Description = "rows of the table", DefaultValueFactory = static _ => 5_000_000 };
    private readonly Option<int> rounds = new("--rounds")
    {
        Description = "timed runs of each engine",
        DefaultValueFactory = static _ => 7,
    };
    private readonly Option<string?> only = new("--only") { Description = "scenarios whose name holds this" };
    private readonly Option<string?> engine = new("--engine") { Description = "only batch, stream or duckdb, to look at with a profiler" };
    private readonly Option<string?> queries = new("--queries") { Description = "a folder with schema.sql and q*.sql to parse and bind" };
    private readonly Option<string?> translate = new("--translate") { Description = "a published translate to start" };
    private readonly Option<string?> json = new("--json") { Description = "a file for the findings" };

    public RootCommand Create()
    {
        var command = new RootCommand("Times Translator beside DuckDB, in one process, in turn.")
        {
            rows,
            rounds,
            only,
            engine,
            queries,
            translate,
            json,
        };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var report = new Report(Console.Out);
        report.Start();
        RunQueries(parsed, report);
        var count = parsed.GetValue(rounds);
        if (parsed.GetValue(queries) is { } folder)
        {
            report.Add(new BindBench(folder).Measure(count));
        }
        if (parsed.GetValue(translate) is { } program)
        {
            RunColdStart(program, count, report);
        }
        if (parsed.GetValue(json) is { } path)
        {
            report.Save(path);
        }
        return 0;
    }

    private void RunQueries(ParseResult parsed, Report report)
    {
        var wanted = parsed.GetValue(only) ?? "";
        var scenarios = QueryScenario.All.Where(s => s.Name.Contains(wanted, StringComparison.OrdinalIgnoreCase)).ToList();
        if (scenarios.Count == 0)
        {
            return;
        }
        var events = new Events(parsed.GetValue(rows));
        using var duckDb = DuckDbEngine.Open(events);
        var bench = new QueryBench(events, duckDb, parsed.GetValue(rounds), parsed.GetValue(engine));
        foreach (var finding in scenarios.SelectMany(bench.Run))
        {
            report.Add(finding);
        }
    }

    private static void RunColdStart(string program, int rounds, Report report)
    {
        var script = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".sql");
        File.WriteAllText(script, "SELECT 1 AS one");
        try
        {
            var timing = Rounds.Run([new ColdStart(program, script)], rounds, warmups: 1)[0];
            report.Add(
                new Finding(
                    "translate check, cold",
                    timing.Engine,
                    1 / timing.Median,
                    "starts",
                    timing.Median * 1e3,
                    timing.Fastest * 1e3,
                    0,
                    null,
                    null,
                    "500 ms"
                )
            );
        }
        finally
        {
            File.Delete(script);
        }
    }
}
