using System.Reflection;
using Translator.Backends.Batch.Planning;
using Translator.Backends.Streaming.Planning;
using Translator.Connectors;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.Runtime.Batch.Execution;
using Translator.Runtime.Diagnostics;
using Translator.Runtime.Streaming;

namespace Translator.Jobs.Scripts;

/// <summary>Every kind of diagnostic that a user can meet: those of the IR's ledger, and those that planners, runtimes and connectors have of their own.</summary>
public static class KnownDiagnostics
{
    private static readonly Type[] Own =
    [
        typeof(PlanDiagnostics),
        typeof(StreamPlanDiagnostics),
        typeof(RuntimeDiagnostics),
        typeof(BatchDiagnostics),
        typeof(StreamingDiagnostics),
        typeof(ConnectorDiagnostics),
    ];

    /// <summary>All kinds, in the order of their codes.</summary>
    public static EquatableArray<DiagnosticDescriptor> All { get; } =
        DiagnosticLedger
            .All.Concat(
                Own.SelectMany(static type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
                    .Select(static property => property.GetValue(null))
                    .OfType<DiagnosticDescriptor>()
            )
            .OrderBy(static d => d.Code, StringComparer.Ordinal)
            .ToEquatableArray();
}
