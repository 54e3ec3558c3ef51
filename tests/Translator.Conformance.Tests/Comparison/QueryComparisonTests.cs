using Translator.Conformance.Comparison;
using Translator.Conformance.Engine;
using Xunit;

namespace Translator.Conformance.Tests.Comparison;

public sealed class QueryComparisonTests
{
    private static readonly StatementResult OneRow = Answer("1");

    [Theory]
    [InlineData("DIVIDE_BY_ZERO", "22012", FailureKind.Mistake, "DIVIDE_BY_ZERO", "22012", "Pass")]
    [InlineData("DIVIDE_BY_ZERO", null, FailureKind.Mistake, "DIVIDE_BY_ZERO", "22012", "Pass")]
    [InlineData("ARITHMETIC_OVERFLOW", "22012", FailureKind.Mistake, "DIVIDE_BY_ZERO", "22012", "Unsupported")]
    [InlineData(null, "22012", FailureKind.Mistake, "DIVIDE_BY_ZERO", "22012", "Pass")]
    [InlineData(null, null, FailureKind.Mistake, "DIVIDE_BY_ZERO", "22012", "Unsupported")]
    [InlineData(null, null, FailureKind.Mistake, null, null, "Pass")]
    [InlineData(null, null, FailureKind.Unsupported, null, null, "Unsupported")]
    [InlineData("DIVIDE_BY_ZERO", "22012", FailureKind.Crash, "DIVIDE_BY_ZERO", "22012", "Crash")]
    public void An_error_counts_by_its_condition(
        string? condition,
        string? sqlState,
        FailureKind kind,
        string? recorded,
        string? recordedState,
        string verdict
    )
    {
        var failure = new StatementResult.Failure("TR6001", "a message", kind, condition, sqlState);

        Assert.Equal(verdict, QueryComparison.WhereErrorIsDue(failure, recorded, recordedState).Verdict.ToString());
    }

    [Fact]
    public void An_answer_where_an_error_is_due_is_wrong() =>
        Assert.Equal(Verdict.Wrong, QueryComparison.WhereErrorIsDue(OneRow, "DIVIDE_BY_ZERO", null).Verdict);

    [Fact]
    public void A_diagnostic_where_rows_are_due_is_unsupported()
    {
        var failure = new StatementResult.Failure("TR2001", "no column\nmore", FailureKind.Mistake);

        var judgement = QueryComparison.WhereRowsAreDue(failure, static _ => throw new InvalidOperationException("no rows to compare"));

        Assert.Equal((Verdict.Unsupported, "TR2001 no column"), (judgement.Verdict, judgement.Reason));
    }

    [Fact]
    public void Both_modes_pass_only_with_equal_text()
    {
        var passed = new Judgement(Verdict.Pass, "", "1");

        Assert.Equal(Verdict.Pass, ModeComparison.Compare(passed, OneRow, Answer("1"), ordered: false).Verdict);
        Assert.Equal(Verdict.Wrong, ModeComparison.Compare(passed, OneRow, Answer("1.0000000000000002"), ordered: false).Verdict);
        Assert.Equal(Verdict.Unsupported, ModeComparison.Compare(passed, OneRow, Fail(FailureKind.Unsupported), ordered: false).Verdict);
        Assert.Equal(Verdict.Crash, ModeComparison.Compare(passed, OneRow, Fail(FailureKind.Crash), ordered: false).Verdict);
        Assert.Equal(
            Verdict.Pass,
            ModeComparison.Compare(passed, Fail(FailureKind.Mistake), Fail(FailureKind.Mistake), ordered: false).Verdict
        );
        Assert.Equal(Verdict.Wrong, ModeComparison.Compare(passed, Fail(FailureKind.Mistake), OneRow, ordered: false).Verdict);
    }

    [Fact]
    public void A_stream_cannot_mend_a_wrong_batch_answer_but_its_crash_shows()
    {
        var wrong = new Judgement(Verdict.Wrong, "other rows", "1");

        Assert.Equal(Verdict.Wrong, ModeComparison.Compare(wrong, OneRow, Answer("2"), ordered: false).Verdict);
        Assert.Equal(Verdict.Crash, ModeComparison.Compare(wrong, OneRow, Fail(FailureKind.Crash), ordered: false).Verdict);
    }

    private static StatementResult.Failure Fail(FailureKind kind) => new("TR6001", "a message", kind);

    private static StatementResult.Answer Answer(string cell) =>
        new(
            new ResultTable(
                [new TableColumn("a", "double")],
                [
                    [cell],
                ]
            )
        );
}
