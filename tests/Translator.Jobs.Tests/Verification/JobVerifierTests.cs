using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Translator.IR.Diagnostics;
using Translator.Jobs.Tests.Fixture;
using Translator.Jobs.Verification;

namespace Translator.Jobs.Tests.Verification;

public sealed class JobVerifierTests
{
    private const string Ranked = "SELECT k, v, row_number() OVER (PARTITION BY k ORDER BY v) AS place FROM t";

    [Theory]
    [InlineData(Ranked)]
    [InlineData("SELECT k, sum(v) AS total, avg(w) AS mean FROM t GROUP BY k")]
    [InlineData("SELECT a.k, b.v FROM t a JOIN t b ON a.v = b.v + 1 ORDER BY a.k, b.v LIMIT 10")]
    [InlineData(
        "CREATE TABLE u AS SELECT k, max(v) AS m FROM t GROUP BY k; INSERT INTO u SELECT k, min(v) FROM t GROUP BY k; SELECT * FROM u"
    )]
    public void Right_queries_hold(string sql)
    {
        var verdict = Verify(sql, new VerifyOptions { Schedules = 8 });

        Assert.True(verdict.Holds, string.Join("\n", verdict.Result.Diagnostics));
        Assert.All(verdict.Queries, static q => Assert.Equal((8, 0), (q.Schedules, q.Differing)));
    }

    [Fact]
    public void A_wrong_delta_rule_is_shown_with_a_small_input()
    {
        var verdict = Verify(Ranked, new VerifyOptions { Schedules = 5, Evaluators = new ForgetfulEvaluators() });

        Assert.True(verdict.Ran);
        Assert.False(verdict.Holds);
        var query = Assert.Single(verdict.Queries);
        Assert.Equal(5, query.Differing);
        var found = query.Counterexample ?? throw new InvalidOperationException("no counterexample");
        Assert.True(found.Found.Difference is not null || found.Found.Failure?.Code == "TR9001");
        // Three rows of one key are the least that the wrong rule gets wrong.
        Assert.Equal(3, found.Input.Sum(static t => t.Rows.RowCount));
        Assert.Equal(1, found.Small.Difference?.OnlyInBatch.RowCount);
        Assert.Equal(0, found.Small.Difference?.OnlyInStream.RowCount);
        Assert.Equal((1, 1), (found.Small.Schedule.Steps, found.Small.Schedule.Parallelism));
    }

    [Fact]
    public void Open_answers_are_named_and_do_not_fail()
    {
        var verdict = Verify("SELECT k, collect_list(v) AS vs FROM t GROUP BY k", new VerifyOptions { Schedules = 6 });

        Assert.True(verdict.Holds, string.Join("\n", verdict.Result.Diagnostics));
        var open = Assert.Single(Assert.Single(verdict.Queries).Open);
        Assert.Equal("TR7030", open.Code);
        Assert.Contains("collect_list", open.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Mistakes_in_the_data_are_told()
    {
        var verdict = Verify("SELECT 1 / (v - v) AS x FROM t", new VerifyOptions());

        Assert.False(verdict.Ran);
        Assert.Contains(verdict.Result.Diagnostics, static d => d.Severity == Severity.Error && d.Condition == "DIVIDE_BY_ZERO");
    }

    [Fact]
    public void Reports_are_junit()
    {
        var path = Path.GetTempFileName();
        var wrong = Verify(Ranked, new VerifyOptions { Schedules = 1, Evaluators = new ForgetfulEvaluators() });
        var right = Verify(Ranked, new VerifyOptions { Schedules = 1 });
        JUnitReport.Write(path, "p", [right, wrong], static _ => "rows differ \0");
        var suite = XDocument.Load(path).Root?.Element("testsuite");
        File.Delete(path);

        Assert.Equal("2", suite?.Attribute("tests")?.Value);
        Assert.Equal("1", suite?.Attribute("failures")?.Value);
        Assert.Equal("rows differ ", suite?.Elements("testcase").Last().Element("failure")?.Value);
    }

    private static JobVerdict Verify(string sql, VerifyOptions options)
    {
        var rows = new StringBuilder("k,v,w\n");
        for (var i = 0; i < 120; i++)
        {
            rows.Append(CultureInfo.InvariantCulture, $"{(i * 7) % 13},{i},{i / 8.0}\n");
        }
        using var project = new TemporaryProject()
            .With(
                "translator.yaml",
                """
                name: x
                tables:
                  t: {path: t.csv, options: {header: "true"}, columns: {k: int, v: int, w: double}}
                jobs:
                  j: {sql: j.sql}
                """
            )
            .With("t.csv", rows.ToString())
            .With("j.sql", sql);
        var opened = project.Open();
        return new JobVerifier(opened, options, TimeProvider.System).Verify(opened.Project.Jobs[0], CancellationToken.None);
    }
}
