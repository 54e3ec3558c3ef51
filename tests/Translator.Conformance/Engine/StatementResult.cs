namespace Translator.Conformance.Engine;

/// <summary>What one statement gave: rows, or a coded failure.</summary>
public abstract record StatementResult
{
    private StatementResult() { }

    public sealed record Answer(ResultTable Table) : StatementResult;

    /// <param name="Code">Our diagnostic code, or the exception's type for a crash.</param>
    /// <param name="Message">The message of the first error.</param>
    /// <param name="Kind">Whether it is missing, the user's mistake, or our bug.</param>
    /// <param name="Condition">The source engine's error condition that the diagnostic maps to.</param>
    /// <param name="SqlState">Its SQLSTATE.</param>
    public sealed record Failure(string Code, string Message, FailureKind Kind, string? Condition = null, string? SqlState = null)
        : StatementResult;
}
