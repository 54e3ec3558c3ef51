using Microsoft.CodeAnalysis;

namespace Translator.IR.Generators;

/// <summary>What the generators report about the code they read.</summary>
internal static class GeneratorDiagnostics
{
    public static readonly DiagnosticDescriptor UnusableNode = new(
        "TRG001",
        "A node cannot be generated",
        "'{0}' is marked with [Node] but {1}",
        "Translator.IR",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );
}
