using Translator.IR.Types;
using Translator.Runtime.Time;

namespace Translator.Runtime.Kernels.Casts;

/// <summary>What one of an interval's finest unit is worth in its stored number.</summary>
internal static class IntervalUnits
{
    public static long Of(DataType type) =>
        type switch
        {
            YearMonthIntervalType { End: IntervalField.Year } => 12,
            YearMonthIntervalType => 1,
            DayTimeIntervalType t => Of(t.End),
            _ => throw new InvalidOperationException(type.Name),
        };

    public static long Of(IntervalField field) =>
        field switch
        {
            IntervalField.Day => Units.MicrosPerDay,
            IntervalField.Hour => Units.MicrosPerHour,
            IntervalField.Minute => Units.MicrosPerMinute,
            IntervalField.Second => Units.MicrosPerSecond,
            _ => throw new InvalidOperationException($"{field}"),
        };
}
