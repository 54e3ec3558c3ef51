using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Jobs.Sessions;

/// <summary>What one statement gave.</summary>
/// <param name="Rows">The answer, empty for a command; null where an error kept it from running or ended it.</param>
/// <param name="Diagnostics">Errors, warnings and notes.</param>
public sealed record StatementOutcome(ResultRows? Rows, EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>Where the statement stands in its script; null where the script could not be read into statements.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>The first error, or null.</summary>
    public Diagnostic? Error => Diagnostics.FirstOrDefault(static d => d.Severity == Severity.Error);
}
