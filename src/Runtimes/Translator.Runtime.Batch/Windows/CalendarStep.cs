using Translator.IR.Diagnostics;
using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Batch.Windows;

/// <summary>An interval to move a moment by: months and days of the calendar, then exact time.</summary>
internal readonly record struct CalendarStep(int Months, int Days, long Microseconds)
{
    public const long DayMicroseconds = 86_400_000_000;

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
    public Int128 Add(long moment, TimeZoneInfo zone)
    {
        if (Months == 0 && Days == 0)
        {
            return (Int128)moment + Microseconds;
        }

        var local = moment + OffsetAt(moment, zone);
        var day = Math.DivRem(local, DayMicroseconds, out var time);
        if (time < 0)
        {
            day--;
            time += DayMicroseconds;
        }

        var moved = ((AddMonths(day, Months) + Days) * DayMicroseconds) + time;
        return (Int128)moved - OffsetAt(moved, zone) + Microseconds;
    }

    /// <summary>The same day of another month, or the month's last day.</summary>
    private static long AddMonths(long day, int months)
    {
        var date = DateTime.UnixEpoch.AddDays(day);
        var moved = Math.Clamp((date.Year * 12L) + date.Month - 1 + months, 12, (9999 * 12L) + 11);
        var (year, month) = ((int)(moved / 12), (int)(moved % 12) + 1);
        var target = new DateTime(year, month, Math.Min(date.Day, DateTime.DaysInMonth(year, month)), 0, 0, 0, DateTimeKind.Utc);
        return (target.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerDay;
    }

    private static long OffsetAt(long moment, TimeZoneInfo zone) =>
        zone.Equals(TimeZoneInfo.Utc) ? 0 : zone.GetUtcOffset(DateTime.UnixEpoch.AddTicks(moment * 10)).Ticks / 10;
}
