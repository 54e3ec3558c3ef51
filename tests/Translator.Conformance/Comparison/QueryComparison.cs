using Translator.Conformance.Engine;

namespace Translator.Conformance.Comparison;

/// <summary>Judges one result where rows are due, and where an error is due.</summary>
internal static class QueryComparison
{
    public static Judgement WhereRowsAreDue(StatementResult result, Func<ResultTable, Judgement> compare) =>
        result switch
        {
            StatementResult.Answer answer => compare(answer.Table),
            StatementResult.Failure failure => Refused(failure),
            _ => throw new ArgumentException("not a result", nameof(result)),
        };

    public static Judgement WhereErrorIsDue(StatementResult result, string? condition, string? sqlState) =>
        result switch
        {
            StatementResult.Answer answer => new Judgement(
                Verdict.Wrong,
                $"an answer where {condition ?? "an error"} is due",
                RowText.Join(RowText.Rows(answer.Table, ordered: true))
            ),
            StatementResult.Failure failure => ErrorComparison.Compare(failure, condition, sqlState),
            _ => throw new ArgumentException("not a result", nameof(result)),
        };

    public static Judgement Refused(StatementResult.Failure failure) =>
        new(failure.Kind == FailureKind.Crash ? Verdict.Crash : Verdict.Unsupported, FailureText.Reason(failure), FailureText.Of(failure));
}
