using Translator.IR.Diagnostics;

namespace Translator.Jobs.Verification;

/// <summary>What verification found out about one query.</summary>
/// <param name="Statement">Where the query stands.</param>
/// <param name="Rows">How many rows the batch gave.</param>
/// <param name="Schedules">Under how many schedules the stream ran.</param>
/// <param name="Differing">Under how many of them it answered otherwise.</param>
public sealed record QueryVerdict(Location Statement, long Rows, int Schedules, int Differing)
{
    /// <summary>What leaves the answer open, so that a difference is not a fault; empty where nothing does.</summary>
    public IReadOnlyList<Diagnostic> Open { get; init; } = [];

    /// <summary>A difference, when there is one.</summary>
    public Counterexample? Counterexample { get; init; }

    /// <summary>Whether the stream answers as the batch, or both may answer freely.</summary>
    public bool Holds => Differing == 0 || Open.Count > 0;
}
