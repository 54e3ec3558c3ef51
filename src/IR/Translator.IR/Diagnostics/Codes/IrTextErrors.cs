namespace Translator.IR.Diagnostics.Codes;

/// <summary>Codes TR19xx: IR text and JSON that cannot be read.</summary>
public static class IrTextErrors
{
    /// <summary>The text form of the IR is malformed.</summary>
    public static readonly DiagnosticDescriptor Malformed = new("TR1901", Severity.Error, "malformed IR text", "{0}");

    /// <summary>The JSON form of the IR is malformed.</summary>
    public static readonly DiagnosticDescriptor MalformedJson = new("TR1902", Severity.Error, "malformed IR JSON", "at {0}: {1}");
}
