using Translator.Bench.Engines;
using Translator.Bench.Reporting;
using Translator.Frontends.Profiles;
using Translator.IR.Diagnostics;
using Translator.Jobs.Sessions;

namespace Translator.Bench.Scenarios;

/// <summary>Times parsing and binding of a folder of queries, as TPC-H's: <c>schema.sql</c> and <c>q*.sql</c>.</summary>
internal sealed class BindBench : IEngine
{
    private const int Warmups = 100;
    private readonly TranslatorSession session = new(SourceProfile.SparkAnsi);
    private readonly List<SourceText> queries;

    public BindBench(string folder)
    {
        Require(session.Analyse(Read(Path.Combine(folder, "schema.sql"))));
        queries = [.. Directory.GetFiles(folder, "q*.sql").Order(StringComparer.Ordinal).Select(Read)];
        foreach (var query in queries)
        {
            Require(session.Analyse(query));
        }
    }

    public string Name => "frontend";

    public Answer Run()
    {
        foreach (var query in queries)
        {
            session.Analyse(query);
        }
        return default;
    }

    public Finding Measure(int rounds)
    {
        var timing = Rounds.Run([this], rounds, Warmups)[0];
        return new Finding(
            $"parse and bind {queries.Count} queries",
            Name,
            queries.Count / timing.Median,
            "queries",
            timing.Median * 1e3 / queries.Count,
            timing.Fastest * 1e3 / queries.Count,
            timing.CpuMedian * 1e3 / queries.Count,
            null,
            null,
            "1 ms a query"
        );
    }

    private static SourceText Read(string path) => new(path, File.ReadAllText(path));

    private static void Require(IReadOnlyList<StatementOutcome> outcomes)
    {
        if (outcomes.Select(static o => o.Error).FirstOrDefault(static e => e is not null) is { } error)
        {
            throw new InvalidOperationException($"{error}");
        }
    }
}
