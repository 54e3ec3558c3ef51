namespace Translator.IR.Functions;

/// <summary>How a function is written for one target. No cell means unsupported there.</summary>
/// <param name="Target">The target.</param>
/// <param name="Template">The SQL, with <c>{0}</c>, <c>{1}</c> … for the arguments.</param>
/// <param name="Fidelity">How well it keeps the meaning.</param>
/// <param name="Difference">For an approximate cell: what differs.</param>
public sealed record TargetCell(TargetDialect Target, string Template, Fidelity Fidelity, string? Difference);
