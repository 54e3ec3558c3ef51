using Translator.Conformance.Engine;

namespace Translator.Conformance.Comparison;

/// <summary>The text of a failure in reports, and its short form in summaries of reasons.</summary>
internal static class FailureText
{
    public static string Of(StatementResult.Failure failure) =>
        failure.Condition is null ? $"{failure.Code}: {failure.Message}" : $"{failure.Code} [{failure.Condition}]: {failure.Message}";

    public static string Reason(StatementResult.Failure failure)
    {
        var line = failure.Message.AsSpan();
        var end = line.IndexOf('\n');
        return $"{failure.Code} {(end < 0 ? line : line[..end])}";
    }
}
