namespace Translator.IR.Diagnostics.Codes;

/// <summary>Codes TR90xx: bugs in Translator.</summary>
public static class InternalErrors
{
    /// <summary>Something that cannot be: a mistake in Translator, never the user's.</summary>
    public static readonly DiagnosticDescriptor Bug = new(
        "TR9001",
        Severity.Error,
        "Internal error",
        "Translator failed at the stage «{0}»: {1}"
    );
}
