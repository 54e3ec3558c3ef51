namespace Translator.IR.Diagnostics;

/// <summary>
/// A mistake that only the data shows (division by zero, overflow, a malformed cell), on its way from a kernel to the boundary of the run,
/// where it becomes the diagnostic it carries. It never leaves a runtime.
/// </summary>
public sealed class DataException : Exception
{
    /// <summary>Carries a diagnostic.</summary>
    public DataException(Diagnostic diagnostic)
        : base(diagnostic?.Message) => Diagnostic = diagnostic ?? throw new ArgumentNullException(nameof(diagnostic));

    /// <summary>What to tell the user.</summary>
    public Diagnostic Diagnostic { get; }
}
