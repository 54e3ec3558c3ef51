using Translator.Cli.Rendering;
using Translator.IR.Time;
using Translator.Jobs.Tests.Fixture;
using Translator.Jobs.Verification;

namespace Translator.Cli.Tests;

public sealed class VerdictTextTests
{
    [Fact]
    public void A_difference_is_told_with_its_rows_its_schedule_and_a_small_input()
    {
        using var project = new TemporaryProject()
            .With(
                "translator.yaml",
                """
                name: x
                tables:
                  t: {path: t.csv, options: {header: "true"}, columns: {k: int, v: int}}
                jobs:
                  ranked: {sql: ranked.sql}
                """
            )
            .With("t.csv", "k,v\n" + string.Concat(Enumerable.Range(0, 40).Select(static i => $"{i % 3},{i}\n")))
            .With("ranked.sql", "-- places\nSELECT k, v, row_number() OVER (PARTITION BY k ORDER BY v) AS place FROM t");
        var opened = project.Open();
        var options = new VerifyOptions { Schedules = 4, Evaluators = new ForgetfulEvaluators() };
        var verdict = new JobVerifier(opened, options, TimeProvider.System).Verify(opened.Project.Jobs[0], CancellationToken.None);

        var text = VerdictText.Describe(verdict, ZoneRules.Utc);

        Assert.Contains("ranked.sql:2 differs under 4 of 4 schedules.", text, StringComparison.Ordinal);
        Assert.Contains("first found with seed 1: ", text, StringComparison.Ordinal);
        Assert.Contains("an input of 3 rows still differs", text, StringComparison.Ordinal);
        Assert.Contains("    table default.t: 3 rows\n      k  v\n", text, StringComparison.Ordinal);
        Assert.Contains("  only in batch: 1 row\n    k  v   place\n", text, StringComparison.Ordinal);
        Assert.Contains("run it again: translate verify --seed 1 --schedules 1", text, StringComparison.Ordinal);
    }
}
