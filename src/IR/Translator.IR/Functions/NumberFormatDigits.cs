namespace Translator.IR.Functions;

/// <summary>A run of digits of a number format.</summary>
/// <param name="Count">How many.</param>
/// <param name="Exact">Whether exactly so many are there, else at most.</param>
public sealed record NumberFormatDigits(int Count, bool Exact);
