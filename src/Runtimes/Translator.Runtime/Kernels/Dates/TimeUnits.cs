using System.Text;
using Translator.Runtime.Time;

namespace Translator.Runtime.Kernels.Dates;

/// <summary>Names and sizes of units of time, as Spark's trunc, date_trunc, timestampadd and timestampdiff take them.</summary>
internal static class TimeUnits
{
    private static readonly (string Name, TimeUnit Unit)[] Names =
    [
        ("MICROSECOND", TimeUnit.Microsecond),
        ("MILLISECOND", TimeUnit.Millisecond),
        ("SECOND", TimeUnit.Second),
        ("MINUTE", TimeUnit.Minute),
        ("HOUR", TimeUnit.Hour),
        ("DAY", TimeUnit.Day),
        ("DD", TimeUnit.Day),
        ("WEEK", TimeUnit.Week),
        ("MONTH", TimeUnit.Month),
        ("MON", TimeUnit.Month),
        ("MM", TimeUnit.Month),
        ("QUARTER", TimeUnit.Quarter),
        ("YEAR", TimeUnit.Year),
        ("YYYY", TimeUnit.Year),
        ("YY", TimeUnit.Year),
    ];

    /// <summary>The unit of a name without case, or null.</summary>
    public static TimeUnit? Find(ReadOnlySpan<byte> name)
    {
        foreach (var (text, unit) in Names)
        {
            if (Ascii.EqualsIgnoreCase(name, text))
            {
                return unit;
            }
        }
        return null;
    }

    /// <summary>Microseconds of a unit that always has the same length on a clock, else null.</summary>
    public static long? Exact(TimeUnit unit) =>
        unit switch
        {
            TimeUnit.Microsecond => 1,
            TimeUnit.Millisecond => 1000,
            TimeUnit.Second => Units.MicrosPerSecond,
            TimeUnit.Minute => Units.MicrosPerMinute,
            TimeUnit.Hour => Units.MicrosPerHour,
            TimeUnit.Day => Units.MicrosPerDay,
            TimeUnit.Week => 7 * Units.MicrosPerDay,
            _ => null,
        };

    /// <summary>The start of the unit that a clock time is in.</summary>
    public static long Truncate(long local, TimeUnit unit) =>
        unit <= TimeUnit.Day
            ? local - Units.FloorMod(local, Exact(unit) ?? 1)
            : TruncateDays(Units.FloorDiv(local, Units.MicrosPerDay), unit) * Units.MicrosPerDay;

    /// <summary>The first day of the week, month, quarter or year that a day is in.</summary>
    public static long TruncateDays(long days, TimeUnit unit)
    {
        var date = CivilDate.FromDays(days);
        return unit switch
        {
            TimeUnit.Week => days - PartOfDate.WeekDay(days),
            TimeUnit.Month => CivilDate.ToDays(date.Year, date.Month, 1),
            TimeUnit.Quarter => CivilDate.ToDays(date.Year, ((date.Month - 1) / 3 * 3) + 1, 1),
            TimeUnit.Year => CivilDate.ToDays(date.Year, 1, 1),
            _ => days,
        };
    }

    /// <summary>The months of a unit of the calendar, else null.</summary>
    public static int? Months(TimeUnit unit) =>
        unit switch
        {
            TimeUnit.Month => 1,
            TimeUnit.Quarter => 3,
            TimeUnit.Year => 12,
            _ => null,
        };
}
