using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Runtime.Streaming.Running;

/// <summary>How a run ended.</summary>
/// <param name="Rows">The answer, in the query's order; empty where it was written to a table or the run failed.</param>
/// <param name="Progress">How far it came.</param>
/// <param name="RestoredFrom">The checkpoint that it went on from, 0 for none.</param>
/// <param name="Failure">The mistake that ended it, or null.</param>
/// <param name="Warnings">What else there is to say.</param>
public sealed record StreamOutcome(
    IReadOnlyList<Batch> Rows,
    StreamProgress Progress,
    long RestoredFrom,
    Diagnostic? Failure,
    EquatableArray<Diagnostic> Warnings
);
