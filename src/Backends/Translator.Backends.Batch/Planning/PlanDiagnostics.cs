using Translator.IR.Diagnostics;

namespace Translator.Backends.Batch.Planning;

/// <summary>What stops a query from being planned.</summary>
public static class PlanDiagnostics
{
    public static DiagnosticDescriptor TooDeep { get; } =
        new("TR5101", Severity.Error, "Query too deep", "The query is nested too deeply to be planned.");
}
