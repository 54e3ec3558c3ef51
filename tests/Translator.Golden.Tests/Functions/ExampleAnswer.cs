using Translator.IR.Diagnostics;
using Translator.Testing.Engines;

namespace Translator.Golden.Tests.Functions;

/// <summary>What a query over an example gives.</summary>
/// <param name="Lines">The rows as the shell prints them.</param>
/// <param name="Rows">The rows in the text of all engines, or null after an error.</param>
/// <param name="Error">The error, or null.</param>
internal sealed record ExampleAnswer(IReadOnlyList<string> Lines, EngineTable? Rows, Diagnostic? Error)
{
    /// <summary>The bound query, or nothing where it does not bind.</summary>
    public string Bound { get; init; } = "";

    /// <summary>The shell's text, or the error's condition.</summary>
    public string Text => Error is { } error ? $"error {error.Condition}" : string.Join('\n', Lines);
}
