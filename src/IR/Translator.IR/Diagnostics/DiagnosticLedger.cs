namespace Translator.IR.Diagnostics;

/// <summary>Every kind of diagnostic: the public fields of the classes in <c>Diagnostics/Codes</c>, collected when the IR is built.</summary>
public static partial class DiagnosticLedger
{
    /// <summary>All kinds, in the order of their codes.</summary>
    public static EquatableArray<DiagnosticDescriptor> All { get; } =
        Collect().OrderBy(static d => d.Code, StringComparer.Ordinal).ToEquatableArray();

    private static partial DiagnosticDescriptor[] Collect();
}
