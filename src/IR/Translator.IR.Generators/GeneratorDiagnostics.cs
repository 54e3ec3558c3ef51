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

    public static readonly DiagnosticDescriptor UnusableFunction = new(
        "TRG002",
        "A function row cannot be collected",
        "'{0}' is marked with [Function] but {1}",
        "Translator.IR",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public static readonly DiagnosticDescriptor RepeatedFunction = new(
        "TRG003",
        "Two function rows have one id",
        "The id '{0}' is already taken by '{1}'",
        "Translator.IR",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );
}
