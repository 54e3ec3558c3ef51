using Translator.Backends.Streaming;
using Translator.Frontends.Profiles;
using Translator.IR.Diagnostics;
using Translator.IR.Types;
using Translator.Jobs.Projects;

namespace Translator.Jobs.Tests.Projects;

public sealed class ProjectReaderTests
{
    private static readonly Dictionary<string, string> NoParameters = [];

    [Fact]
    public void A_whole_project_is_read()
    {
        var project = Read(
            """
            name: sales
            profile: hive
            settings:
              spark.sql.session.timeZone: Europe/Berlin
            parameters:
              root: data
            tables:
              orders:
                path: ${root}/orders
                format: csv
                columns: {id: bigint, at: timestamp, price: "decimal(10,2)"}
                partitioned_by: id
                options: {header: "true"}
                event_time: {column: at, delay: 90 seconds}
            jobs:
              totals:
                sql: totals.sql
                emit: update
                sink: {path: out, format: json, partitioned_by: [id]}
            """,
            out var diagnostics
        );

        Assert.Empty(diagnostics);
        Assert.NotNull(project);
        Assert.Equal(SourceProfile.Hive, project.Profile);
        var table = Assert.Single(project.Tables);
        Assert.Equal("data/orders", table.Path);
        Assert.Equal([DataType.BigInt, DataType.Timestamp, new DecimalType(10, 2)], table.Columns.Select(static c => c.Type));
        Assert.Equal(90_000_000, table.EventTime?.DelayMicroseconds);
        var job = Assert.Single(project.Jobs);
        Assert.Equal(WindowEmission.Update, job.Emission);
        Assert.Equal(["id"], job.Sink?.PartitionedBy ?? []);
    }

    [Theory]
    [InlineData("name: [x", "TR7010", 1)]
    [InlineData("- a\n- b", "TR7010", 1)]
    [InlineData("name: x\nname: y", "TR7010", 2)]
    [InlineData("name: x\ntabels: {}", "TR7011", 2)]
    [InlineData("profile: spark", "TR7012", 1)]
    [InlineData("name: x\nprofile: oracle", "TR7013", 2)]
    [InlineData("name: x\ntables:\n  t: {format: csv}", "TR7012", 3)]
    [InlineData("name: x\ntables:\n  t:\n    path: [a]", "TR7013", 4)]
    [InlineData("name: x\ntables:\n  t:\n    path: a\n    columns: {b: strng}", "TR7013", 5)]
    [InlineData("name: x\ntables:\n  t:\n    path: a\n    columns: {b: int}\n    event_time: {column: c}", "TR7015", 6)]
    [InlineData("name: x\ntables:\n  t:\n    path: a\n    event_time: {column: c, delay: soon}", "TR7013", 5)]
    [InlineData("name: x\ntables:\n  t: {path: \"${nowhere}\"}", "TR1008", 3)]
    [InlineData("name: x\njobs:\n  j: {}", "TR7012", 3)]
    [InlineData("name: x\njobs:\n  j: {sql: a.sql, emit: never}", "TR7013", 3)]
    [InlineData("name: x\njobs:\n  j: {sql: a.sql, sink: {path: out}}", "TR7012", 3)]
    [InlineData("a: &a [x]\nb: *a", "TR7010", 1)]
    public void Mistakes_have_a_code_and_a_line(string yaml, string code, int line)
    {
        var project = Read(yaml, out var diagnostics);

        Assert.Null(project);
        var mistake = Assert.Single(diagnostics, d => d.Code == code);
        Assert.Equal(line, mistake.Location?.Source.GetPosition(mistake.Location.Value.Span.Start).Line);
    }

    [Fact]
    public void Deep_files_are_refused()
    {
        Assert.Null(Read("name: " + new string('[', 100_000), out var diagnostics));
        Assert.Equal("TR7010", Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void The_nearest_key_is_offered()
    {
        Read("name: x\ntables:\n  t: {path: a, formt: csv}", out var diagnostics);

        Assert.Equal("format", Assert.Single(Assert.Single(diagnostics).Helps).Replacement);
    }

    private static Project? Read(string yaml, out DiagnosticBag diagnostics)
    {
        diagnostics = new DiagnosticBag();
        return ProjectReader.Read(new SourceText("translator.yaml", yaml), NoParameters, diagnostics);
    }
}
