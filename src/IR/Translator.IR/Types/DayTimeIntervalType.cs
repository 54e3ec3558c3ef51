namespace Translator.IR.Types;

/// <summary>A span of time in days of 24 hours and smaller, stored as a 64-bit number of microseconds.</summary>
/// <param name="Start">The coarsest unit: day to second.</param>
/// <param name="End">The finest unit: day to second.</param>
public sealed record DayTimeIntervalType(IntervalField Start, IntervalField End) : DataType
{
    /// <summary><c>interval day to second</c>.</summary>
    public static DayTimeIntervalType Full { get; } = new(IntervalField.Day, IntervalField.Second);

    /// <inheritdoc/>
    public override string Name => IntervalText.Name(Start, End);
}
