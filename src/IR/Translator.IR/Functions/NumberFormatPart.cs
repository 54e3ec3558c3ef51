namespace Translator.IR.Functions;

/// <summary>One part of a number format.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Groups">The groups of digits between thousands separators, from the left.</param>
/// <param name="HasLooseSeparator">Whether a thousands separator stands at an end, or beside another.</param>
public sealed record NumberFormatPart(NumberFormatPartKind Kind, EquatableArray<NumberFormatDigits> Groups, bool HasLooseSeparator = false)
{
    /// <summary>The digits of all groups.</summary>
    public int Digits => Groups.Sum(static g => g.Count);
}
