using Translator.IR.Diagnostics;
using Translator.IR.Time;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Time;

namespace Translator.Runtime.Batch.Windows;

/// <summary>An interval to move a moment by: months and days of the calendar, then exact time.</summary>
internal readonly record struct CalendarStep(int Months, int Days, long Microseconds)
{
    /// <summary>From an interval constant.</summary>
    public static CalendarStep Of(Column offset, bool negate)
    {
        var sign = negate ? -1 : 1;
        return offset switch
        {
            FixedColumn<CalendarInterval> c => new(sign * c[0].Months, sign * c[0].Days, sign * c[0].Microseconds),
            FixedColumn<int> c when c.Type is YearMonthIntervalType => new(sign * c[0], 0, 0),
            FixedColumn<long> c when c.Type is DayTimeIntervalType => new(0, 0, sign * c[0]),
            _ => throw new InternalErrorException("batch", $"{offset.Type.Name} as an interval"),
        };
    }

    /// <summary>Moves microseconds since 1970; days and months count on the clock of a zone.</summary>
    public Int128 Add(long moment, ZoneRules zone)
    {
        if (Months == 0 && Days == 0)
        {
            return (Int128)moment + Microseconds;
        }

        var local = zone.ToLocal(moment);
        var day = Units.FloorDiv(local, Units.MicrosPerDay);
        var moved = ((AddMonths(day) + Days) * Units.MicrosPerDay) + local - (day * Units.MicrosPerDay);
        return (Int128)zone.ToUtc(moved) + Microseconds;
    }

    /// <summary>The same day of another month, or the month's last day.</summary>
    private long AddMonths(long day) => Months == 0 ? day : CivilDate.AddMonths(day, Months);
}
