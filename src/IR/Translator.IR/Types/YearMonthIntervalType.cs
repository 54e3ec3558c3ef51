namespace Translator.IR.Types;

/// <summary>A span of calendar months, stored as a 32-bit number of months.</summary>
/// <param name="Start">The coarsest unit: year or month.</param>
/// <param name="End">The finest unit: year or month.</param>
public sealed record YearMonthIntervalType(IntervalField Start, IntervalField End) : DataType
{
    /// <summary><c>interval year to month</c>.</summary>
    public static YearMonthIntervalType Full { get; } = new(IntervalField.Year, IntervalField.Month);

    /// <inheritdoc/>
    public override string Name => IntervalText.Name(Start, End);
}
