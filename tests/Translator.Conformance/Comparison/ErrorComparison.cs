using Translator.Conformance.Engine;

namespace Translator.Conformance.Comparison;

/// <summary>
/// Compares a failure with a recorded error condition. The SQLSTATE decides only where one side has no condition; a diagnostic
/// with another condition is a refusal, not an answer.
/// </summary>
internal static class ErrorComparison
{
    public static Judgement Compare(StatementResult.Failure failure, string? condition, string? sqlState)
    {
        var ours = FailureText.Of(failure);
        if (failure.Kind == FailureKind.Crash)
        {
            return new Judgement(Verdict.Crash, FailureText.Reason(failure), ours);
        }

        return IsDue(failure, condition, sqlState)
            ? new Judgement(Verdict.Pass, "", ours)
            : new Judgement(Verdict.Unsupported, FailureText.Reason(failure), ours);
    }

    private static bool IsDue(StatementResult.Failure failure, string? condition, string? sqlState)
    {
        if (condition is not null && failure.Condition is not null)
        {
            return string.Equals(condition, failure.Condition, StringComparison.Ordinal);
        }

        if (sqlState is not null && failure.SqlState is not null)
        {
            return string.Equals(sqlState, failure.SqlState, StringComparison.Ordinal);
        }

        // A record without a condition is an exception of the recording engine: any mistake that we report is that error.
        return condition is null && failure.Kind == FailureKind.Mistake;
    }
}
