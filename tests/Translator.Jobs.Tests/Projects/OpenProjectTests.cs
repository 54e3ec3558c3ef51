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
    public void Scripts_write_tables_and_directories_of_their_own()
    {
        using var project = new TemporaryProject()
            .With("translator.yaml", "name: x\njobs:\n  j: {sql: j.sql}\n")
            .With(
                "j.sql",
                """
                CREATE TABLE kept (a INT, b STRING) USING json LOCATION 'kept';
                INSERT INTO kept VALUES (1, 'x'), (2, NULL);
                INSERT OVERWRITE DIRECTORY 'doubled' USING csv SELECT a * 2 AS a FROM kept;
                SELECT count(*) AS n FROM kept
                """
            );
        var opened = project.Open();
        var result = new JobRun(opened, (s, _) => new BatchQueryRunner(s.Tables)).Run(opened.Project.Jobs[0], CancellationToken.None);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(1, result.Rows?.RowCount);
        Assert.Equal(["2", "4"], LinesIn(project, "doubled"));
        Assert.Equal(["{\"a\":1,\"b\":\"x\"}", "{\"a\":2}"], LinesIn(project, "kept"));
    }

    [Theory]
    [InlineData("t.csv", "a,b\n1,x\n2\n", "TR6305")]
    [InlineData("t.csv", "a,b\n1,x\nzwei,y\n", "TR6304")]
    [InlineData("t.parquet", "PAR1 cut off", "TR6302")]
    public void Damaged_data_ends_a_job_without_output(string file, string data, string code)
    {
        using var project = new TemporaryProject()
            .With(
                "translator.yaml",
                $$$"""
                name: x
                tables:
                  t: {path: {{{file}}}, columns: {a: int, b: string}, options: {header: "true"}}
                jobs:
                  j: {sql: j.sql, sink: {path: out, format: csv}}
                """
            )
            .With(file, data)
            .With("j.sql", "SELECT a FROM t");
        var opened = project.Open();
        var result = new JobRun(opened, (s, _) => new BatchQueryRunner(s.Tables)).Run(opened.Project.Jobs[0], CancellationToken.None);

        Assert.Null(result.Rows);
        var mistake = Assert.Single(result.Diagnostics);
        Assert.Equal(code, mistake.Code);
        Assert.Contains(file, mistake.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.Exists(Path.Combine(project.Folder, "out")) ? LinesIn(project, "out") : []);
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

    private static IEnumerable<string> LinesIn(TemporaryProject project, string folder) =>
        Directory
            .EnumerateFiles(Path.Combine(project.Folder, folder), "*", SearchOption.AllDirectories)
            .Where(static f => !Path.GetFileName(f).StartsWith('.'))
            .SelectMany(File.ReadAllLines)
            .Order(StringComparer.Ordinal);
}
