namespace Translator.Testing.Engines;

/// <summary>What an engine says to a statement.</summary>
public abstract record EngineAnswer
{
    private EngineAnswer() { }

    /// <param name="Table">The rows; no columns for a command.</param>
    /// <param name="Kinds">The change kind of each row (<c>+I</c>, <c>-D</c> …) where the answer is a changelog, else empty.</param>
    public sealed record Rows(EngineTable Table, IReadOnlyList<string> Kinds) : EngineAnswer;

    public sealed record Refused(string Code, string? SqlState, string Message) : EngineAnswer;

    /// <summary>The rows, or an exception with the engine's refusal.</summary>
    public EngineTable RequireRows() =>
        this switch
        {
            Rows rows => rows.Table,
            Refused refused => throw new InvalidOperationException($"{refused.Code}: {refused.Message}"),
            _ => throw new InvalidOperationException("not an answer"),
        };
}
