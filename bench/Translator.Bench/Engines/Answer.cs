namespace Translator.Bench.Engines;

/// <summary>What a run answered, in short: equal answers have equal counts and sums.</summary>
/// <param name="Rows">The rows of the answer; for a stream, of its last state.</param>
/// <param name="Sum">The sum of its first bigint column.</param>
internal readonly record struct Answer(long Rows, Int128 Sum);
