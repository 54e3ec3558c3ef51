using Translator.IR.Diagnostics;

namespace Translator.Backends.Streaming.Planning;

/// <summary>What stops a query from being planned as a stream.</summary>
public static class StreamPlanDiagnostics
{
    public static DiagnosticDescriptor TooDeep { get; } =
        new("TR5201", Severity.Error, "Query too deep", "The query is nested too deeply to be planned.");

    public static DiagnosticDescriptor VolatileOverChanges { get; } =
        new(
            "TR5202",
            Severity.Error,
            "Volatile function over rows that change",
            "{0} gives another value each time, so a row that it was computed for cannot be taken back in a stream."
        );
}
