using Translator.Conformance.Engine;

namespace Translator.Conformance.Comparison;

/// <summary>Compares the folded result of a stream with the batch result of the same query: equal text, no tolerance.</summary>
internal static class ModeComparison
{
    public static Judgement Compare(Judgement batchJudgement, StatementResult batch, StatementResult stream, bool ordered)
    {
        if (stream is StatementResult.Failure { Kind: FailureKind.Crash } crash)
        {
            return QueryComparison.Refused(crash) with { Reason = $"stream: {FailureText.Reason(crash)}" };
        }

        if (!batchJudgement.Verdict.Passes)
        {
            return batchJudgement;
        }

        return (batch, stream) switch
        {
            (StatementResult.Answer left, StatementResult.Answer right) => SameRows(left.Table, right.Table, ordered)
                ? batchJudgement
                : new Judgement(Verdict.Wrong, "the stream's folded result differs from batch", Text(right.Table, ordered)),
            (StatementResult.Failure left, StatementResult.Failure right) when SameError(left, right) => batchJudgement,
            (_, StatementResult.Failure right) => QueryComparison.Refused(right) with { Reason = $"stream: {FailureText.Reason(right)}" },
            (_, StatementResult.Answer right) => new Judgement(
                Verdict.Wrong,
                "the stream answers where batch fails",
                Text(right.Table, ordered)
            ),
            _ => throw new ArgumentException("not a result", nameof(stream)),
        };
    }

    private static bool SameError(StatementResult.Failure left, StatementResult.Failure right) =>
        left.Condition is null && right.Condition is null
            ? string.Equals(left.Code, right.Code, StringComparison.Ordinal)
            : string.Equals(left.Condition, right.Condition, StringComparison.Ordinal);

    private static bool SameRows(ResultTable left, ResultTable right, bool ordered) =>
        left.Columns.SequenceEqual(right.Columns)
        && (
            RowText.Rows(left, ordered).SequenceEqual(RowText.Rows(right, ordered))
            || ordered && left.OrderedBy is { } keys && SameButTies(left, right, keys)
        );

    /// <summary>Rows that the query's order does not tell apart may come in any order.</summary>
    private static bool SameButTies(ResultTable left, ResultTable right, IReadOnlyList<int> keys) =>
        RowText.Rows(left, false).SequenceEqual(RowText.Rows(right, false)) && Keys(left, keys).SequenceEqual(Keys(right, keys));

    private static IEnumerable<string> Keys(ResultTable table, IReadOnlyList<int> keys) =>
        RowText.Rows(table with { Rows = [.. table.Rows.Select(row => (IReadOnlyList<string?>)[.. keys.Select(k => row[k])])] }, true);

    private static string Text(ResultTable table, bool ordered) => RowText.Join(RowText.Rows(table, ordered));
}
