namespace Translator.Bench.Scenarios;

/// <summary>A query over the events, on the engines that can answer it.</summary>
/// <param name="Name">The name in the report.</param>
/// <param name="Sql">The query in Spark SQL.</param>
/// <param name="DuckDbSql">The same for DuckDB; null where it has no such query.</param>
/// <param name="Batch">Whether the batch runtime is timed.</param>
/// <param name="Stream">Whether the streaming runtime is timed.</param>
/// <param name="Asked">What the product promises of it.</param>
internal sealed record QueryScenario(string Name, string Sql, string? DuckDbSql, bool Batch, bool Stream, string Asked = "")
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<QueryScenario> All { get; } =
    [
        Both(
            "group by",
            "SELECT k, count(*) AS n, sum(v) AS total, max(v) AS most FROM events GROUP BY k",
            "batch 0.5x DuckDB, stream 4 M rows/s"
        ),
        new(
            "tumbling count",
            "SELECT window.start AS start, k, count(*) AS n FROM events GROUP BY window(ts, '10 minutes'), k",
            "SELECT time_bucket(INTERVAL 10 MINUTE, ts) AS start, k, count(*) AS n FROM events GROUP BY ALL",
            true,
            true,
            "stream 4 M rows/s"
        ),
        Both("filter and project", "SELECT k, v * 2 + 1 AS w, d / 2 AS half FROM events WHERE v < 500000", "50 M rows/s"),
        Both("group by text", "SELECT s, count(*) AS n, avg(d) AS mean FROM events GROUP BY s"),
        Both("sum of all", "SELECT count(*) AS n, sum(v) AS total, sum(d) AS amount FROM events WHERE k % 10 <> 3"),
        Both("distinct", "SELECT DISTINCT k FROM events"),
        Both(
            "join",
            "SELECT a.k AS k, a.v AS v, b.n AS n FROM events a JOIN (SELECT k, count(*) AS n FROM events WHERE v < 50000 GROUP BY k) b ON a.k = b.k WHERE a.v >= 900000"
        ),
        new(
            "top 100",
            "SELECT k, v, d FROM events ORDER BY v DESC, k, d LIMIT 100",
            "SELECT k, v, d FROM events ORDER BY v DESC, k, d LIMIT 100",
            true,
            false
        ),
        new("sort", "SELECT v, k FROM events ORDER BY v, k", "SELECT v, k FROM events ORDER BY v, k", true, false),
        new(
            "row number",
            "SELECT k, v, row_number() OVER (PARTITION BY k ORDER BY ts) AS place FROM events",
            "SELECT k, v, row_number() OVER (PARTITION BY k ORDER BY ts) AS place FROM events",
            true,
            false
        ),
        new(
            "session windows",
            "SELECT k, session_window.start AS start, count(*) AS n FROM events GROUP BY session_window(ts, '5 minutes'), k",
            null,
            true,
            true
        ),
    ];

    private static QueryScenario Both(string name, string sql, string asked = "") => new(name, sql, sql, true, true, asked);
}
