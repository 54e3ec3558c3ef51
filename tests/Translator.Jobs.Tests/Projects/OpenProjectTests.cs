using Translator.IR.Diagnostics;
using Translator.Jobs.Projects;
using Translator.Jobs.Running;
using Translator.Jobs.Tests.Fixture;
using Translator.Runtime.Kernels;

namespace Translator.Jobs.Tests.Projects;

public sealed class OpenProjectTests
{
    private const string Orders = "id,at,price\n1,2024-01-01 00:10:00,5\n2,2024-01-01 00:20:00,7\n3,2024-01-01 01:30:00,1\n";

    [Theory]
    [InlineData("path: nowhere.csv", "TR7014")]
    [InlineData("path: orders.csv\n    options: {header: \"true\"}\n    event_time: {column: att}", "TR7015")]
    [InlineData("path: orders.csv\n    options: {header: \"true\"}\n    event_time: {column: id}", "TR7016")]
    [InlineData("path: orders.csv\n    format: xml", "TR6307")]
    public void Tables_that_do_not_fit_their_data_are_named(string table, string code)
    {
        using var project = new TemporaryProject()
            .With("translator.yaml", $"name: x\ntables:\n  orders:\n    {table}\n")
            .With("orders.csv", Orders);
        var diagnostics = new DiagnosticBag();
        var read = ProjectReader.Read(project.Folder, new Dictionary<string, string>(), diagnostics);

        Assert.NotNull(read);
        Assert.Null(OpenProject.Open(read, SessionOptions.Default, diagnostics));
        var mistake = Assert.Single(diagnostics);
        Assert.Equal(code, mistake.Code);
        Assert.EndsWith("translator.yaml", mistake.Location?.Source.Name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Jobs_write_their_sinks(bool stream)
    {
        using var project = new TemporaryProject()
            .With(
                "translator.yaml",
                """
                name: x
                tables:
                  orders:
                    path: orders.csv
                    columns: {id: bigint, at: timestamp, price: int}
                    options: {header: "true"}
                    event_time: {column: at, delay: 1 hour}
                jobs:
                  hourly: {sql: hourly.sql, sink: {path: out, format: csv}}
                """
            )
            .With("orders.csv", Orders)
            .With("hourly.sql", "SELECT window.start, sum(price) AS total FROM orders GROUP BY window(at, '1 hour') ORDER BY 1");
        var opened = project.Open();
        var run = new JobRun(opened, (s, _) => stream ? new StreamQueryRunner(s.Tables) : new BatchQueryRunner(s.Tables));
        var result = run.Run(opened.Project.Jobs[0], CancellationToken.None);

        Assert.Empty(result.Diagnostics);
        var lines = Directory
            .EnumerateFiles(Path.Combine(project.Folder, "out"), "*.csv")
            .SelectMany(File.ReadAllLines)
            .Order(StringComparer.Ordinal);
        Assert.Equal(
            ["2024-01-01T00:00:00Z,12", "2024-01-01T01:00:00Z,1"],
            lines.Select(static l => l.Replace(".000Z", "Z", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void A_sink_needs_a_query()
    {
        using var project = new TemporaryProject()
            .With("translator.yaml", "name: x\njobs:\n  j: {sql: j.sql, sink: {path: out, format: csv}}\n")
            .With("j.sql", "CREATE TABLE t (a INT)");
        var opened = project.Open();
        var result = new JobRun(opened, (s, _) => new BatchQueryRunner(s.Tables)).Run(opened.Project.Jobs[0], CancellationToken.None);

        Assert.Null(result.Rows);
        Assert.Equal("TR7018", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void Unknown_jobs_are_named()
    {
        using var project = new TemporaryProject().With("translator.yaml", "name: x\njobs:\n  totals: {sql: j.sql}\n");
        var diagnostics = new DiagnosticBag();

        Assert.Null(project.Open().SelectJobs(["total"], diagnostics));
        Assert.Contains("totals", Assert.Single(Assert.Single(diagnostics).Helps).Text, StringComparison.Ordinal);
    }
}
