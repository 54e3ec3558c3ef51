using Translator.Conformance.Comparison;
using Translator.Conformance.Reporting;
using Translator.Conformance.Running;
using Xunit;

namespace Translator.Conformance.Tests.Reporting;

public sealed class BaselineTests
{
    [Fact]
    public void Numbers_are_kept_as_ranges()
    {
        int[] numbers = [7, 0, 1, 2, 3, 9, 10, -1];

        Assert.Equal("-1-3,7,9-10", NumberRanges.Format(numbers));
        Assert.Equal(numbers.Order(), NumberRanges.Parse("-1-3,7,9-10"));
    }

    [Fact]
    public void A_run_may_only_improve_on_its_baseline()
    {
        var file = Path.GetTempFileName();
        Baseline
            .Of(
                [
                    Outcome(0, Verdict.Pass),
                    Outcome(1, Verdict.PassApproximately),
                    Outcome(2, Verdict.Wrong),
                    Outcome(3, Verdict.Unsupported),
                ],
                []
            )
            .Write(file);
        var baseline = Baseline.Read(file);
        File.Delete(file);

        Assert.Empty(
            baseline.Regressions([Outcome(0, Verdict.Pass), Outcome(1, Verdict.Pass), Outcome(2, Verdict.Wrong), Outcome(3, Verdict.Pass)])
        );
        Assert.Empty(baseline.Regressions([Outcome(2, Verdict.Unsupported), Outcome(9, Verdict.Unsupported)]));
        Assert.Equal(
            ["spark/f#0 passed and is unsupported: r", "spark/f#3 is new as wrong: r", "spark/f#9 is new as crash: r"],
            baseline.Regressions([Outcome(0, Verdict.Unsupported), Outcome(3, Verdict.Wrong), Outcome(9, Verdict.Crash)])
        );
    }

    [Fact]
    public void The_last_line_has_the_form_that_measures_read()
    {
        var tally = new Tally("spark");
        foreach (var verdict in new[] { Verdict.Pass, Verdict.Pass, Verdict.Wrong, Verdict.Doubtful, Verdict.Done })
        {
            tally.Add(Outcome(0, verdict));
        }

        Assert.Equal("spark: pass 2 pass~ 0 wrong 1 unsupported 0 crash 0 of 3 (both)", tally.Line(RecordMode.Both));
        Assert.Contains("doubtful 1", tally.Details, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reason_loses_its_numbers_and_long_quotes() =>
        Assert.Equal(
            "TR2001 no column 'a' among '…' at N",
            ReasonSummary.Shape("TR2001 no column 'a' among 'abcdefghijklmnopqrstuvwxyz, b' at 12")
        );

    private static RecordOutcome Outcome(int n, Verdict verdict) => new("spark", "f", n, verdict, "r", "", "", "", 0);
}
