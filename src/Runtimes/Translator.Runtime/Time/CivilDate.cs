using System.Runtime.CompilerServices;

namespace Translator.Runtime.Time;

/// <summary>A day of the proleptic Gregorian calendar by year, month and day, and the days since 1970-01-01 that stand for it.</summary>
/// <param name="Year">The year; year 0 is 1 BC.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
public readonly record struct CivilDate(int Year, int Month, int Day)
{
    private const int DaysPerEra = 146_097;
    private const int DaysToEpoch = 719_468;

    /// <summary>The date of a day number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CivilDate FromDays(long days)
    {
        var shifted = days + DaysToEpoch;
        var era = (shifted >= 0 ? shifted : shifted - (DaysPerEra - 1)) / DaysPerEra;
        var dayOfEra = (int)(shifted - era * DaysPerEra);
        var yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        var dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        var shiftedMonth = (5 * dayOfYear + 2) / 153;
        var day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1;
        var month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
        return new CivilDate((int)(yearOfEra + era * 400) + (month <= 2 ? 1 : 0), month, day);
    }

    /// <summary>The day number of a date that exists.</summary>
    public static long ToDays(long year, int month, int day)
    {
        year -= month <= 2 ? 1 : 0;
        var era = (year >= 0 ? year : year - 399) / 400;
        var yearOfEra = (int)(year - era * 400);
        var dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        var dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * DaysPerEra + dayOfEra - DaysToEpoch;
    }

    /// <summary>The day number.</summary>
    public long Days => ToDays(Year, Month, Day);

    /// <summary>Whether a year has a February 29.</summary>
    public static bool IsLeapYear(long year) => (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>The days of a month.</summary>
    public static int DaysInMonth(long year, int month) =>
        month switch
        {
            2 => IsLeapYear(year) ? 29 : 28,
            4 or 6 or 9 or 11 => 30,
            _ => 31,
        };

    /// <summary>Whether there is such a date.</summary>
    public static bool Exists(long year, int month, int day) => month is >= 1 and <= 12 && day >= 1 && day <= DaysInMonth(year, month);

    /// <summary>A day number moved by calendar months; the day of the month is cut to the month's length.</summary>
    public static long AddMonths(long days, long months)
    {
        var date = FromDays(days);
        var total = date.Year * 12L + (date.Month - 1) + months;
        var year = Math.DivRem(total, 12, out var month);
        if (month < 0)
        {
            month += 12;
            year--;
        }
        return ToDays(year, (int)month + 1, Math.Min(date.Day, DaysInMonth(year, (int)month + 1)));
    }
}
