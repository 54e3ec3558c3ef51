namespace Translator.IR.Functions;

/// <summary>That a function takes IGNORE NULLS and RESPECT NULLS; an extension of its row.</summary>
/// <param name="AsArgument">Whether a boolean constant after the first argument means IGNORE NULLS too: <c>first(a, true)</c>.</param>
/// <param name="RespectingId">The row that RESPECT NULLS leads to, for functions that pass NULLs over else: <c>collect_list</c>.</param>
public sealed record NullTreatmentTraits(bool AsArgument = false, string? RespectingId = null);
