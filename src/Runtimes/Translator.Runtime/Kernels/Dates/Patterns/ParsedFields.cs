using System.Runtime.CompilerServices;
using Translator.IR.Time;
using Translator.Runtime.Time;

namespace Translator.Runtime.Kernels.Dates.Patterns;

/// <summary>The fields that were read from a text, and the date and time that they make. All values are checked strictly.</summary>
internal struct ParsedFields
{
    private Values values;
    private int known;

    /// <summary>The zone or offset in the text, else null.</summary>
    public ZoneRules? Zone { get; set; }

    /// <summary>Adds a field; false where it is there with another value.</summary>
    public bool Add(PatternField field, long value)
    {
        if (Has(field))
        {
            return values[(int)field] == value;
        }
        values[(int)field] = value;
        known |= 1 << (int)field;
        return true;
    }

    /// <summary>The day number; the year is 1970 where it is not there, month and day are 1.</summary>
    public bool TryGetDate(out long days)
    {
        days = 0;
        if (!TryGetYear(out var year) || !InRange(PatternField.Month, 1, 12) || !InRange(PatternField.Day, 1, 31))
        {
            return false;
        }
        if (Has(PatternField.DayOfYear))
        {
            var day = values[(int)PatternField.DayOfYear];
            if (day < 1 || day > (CivilDate.IsLeapYear(year) ? 366 : 365))
            {
                return false;
            }
            days = CivilDate.ToDays(year, 1, 1) + day - 1;
            var date = CivilDate.FromDays(days);
            return Get(PatternField.Month, date.Month) == date.Month && Get(PatternField.Day, date.Day) == date.Day;
        }
        var month = (int)Get(PatternField.Month, 1);
        var dayOfMonth = (int)Get(PatternField.Day, 1);
        if (!CivilDate.Exists(year, month, dayOfMonth))
        {
            return false;
        }
        days = CivilDate.ToDays(year, month, dayOfMonth);
        return true;
    }

    /// <summary>Nanoseconds of the day; what is not there is 0.</summary>
    public bool TryGetTime(out long nanos)
    {
        nanos = 0;
        if (
            !InRange(PatternField.HourOfDay, 0, 23)
            || !InRange(PatternField.ClockHourOfDay, 1, 24)
            || !InRange(PatternField.HourOfHalf, 0, 11)
            || !InRange(PatternField.ClockHourOfHalf, 1, 12)
            || !InRange(PatternField.Minute, 0, 59)
            || !InRange(PatternField.Second, 0, 59)
            || !TryGetHour(out var hour)
        )
        {
            return false;
        }
        nanos =
            (((hour * 3600) + (Get(PatternField.Minute, 0) * 60) + Get(PatternField.Second, 0)) * Units.NanosPerSecond)
            + Get(PatternField.Nano, 0);
        return true;
    }

    /// <summary>
    /// The day number and the nanoseconds of the day as java.time resolves them smartly: a day up to 31 that the month lacks is its last one, 24:00 is
    /// the start of the next day, a time without its hour is midnight; year, month and day, or year and day of the year, must be there.
    /// </summary>
    public bool TryGetSmart(out long days, out long nanos)
    {
        nanos = 0;
        days = 0;
        if (
            !InRange(PatternField.YearOfEra, 1, 999_999_999)
            || !InRange(PatternField.Month, 1, 12)
            || !InRange(PatternField.Day, 1, 31)
            || (Has(PatternField.Year) || Has(PatternField.YearOfEra)) is false
        )
        {
            return false;
        }
        var ofEra = Get(PatternField.YearOfEra, 0);
        var year = Has(PatternField.YearOfEra) ? (Get(PatternField.Era, 1) == 1 ? ofEra : 1 - ofEra) : values[(int)PatternField.Year];
        if (Has(PatternField.Month) && Has(PatternField.Day))
        {
            var month = (int)values[(int)PatternField.Month];
            var day = Math.Min((int)values[(int)PatternField.Day], CivilDate.DaysInMonth((int)year, month));
            days = CivilDate.ToDays(year, month, day);
        }
        else if (Has(PatternField.DayOfYear) && InRange(PatternField.DayOfYear, 1, CivilDate.IsLeapYear(year) ? 366 : 365))
        {
            days = CivilDate.ToDays(year, 1, 1) + values[(int)PatternField.DayOfYear] - 1;
        }
        else
        {
            return false;
        }
        if (Has(PatternField.WeekDay) && values[(int)PatternField.WeekDay] != PartOfDate.WeekDay(days))
        {
            return false;
        }
        if (Has(PatternField.HourOfDay) && values[(int)PatternField.HourOfDay] == 24)
        {
            days++;
            return Get(PatternField.Minute, 0) == 0 && Get(PatternField.Second, 0) == 0 && Get(PatternField.Nano, 0) == 0;
        }
        var hasHour =
            Has(PatternField.HourOfDay)
            || Has(PatternField.ClockHourOfDay)
            || (Has(PatternField.HalfOfDay) && (Has(PatternField.HourOfHalf) || Has(PatternField.ClockHourOfHalf)));
        if (!TryGetTime(out var time))
        {
            return false;
        }
        nanos = hasHour ? time : 0;
        return true;
    }

    private readonly bool Has(PatternField field) => (known & (1 << (int)field)) != 0;

    private readonly long Get(PatternField field, long otherwise) => Has(field) ? values[(int)field] : otherwise;

    private readonly bool InRange(PatternField field, long least, long most) =>
        !Has(field) || (values[(int)field] >= least && values[(int)field] <= most);

    private bool TryGetYear(out long year)
    {
        year = Get(PatternField.Year, 1970);
        if (Has(PatternField.YearOfEra))
        {
            // Strictly, a year of an era without the era is no year.
            var ofEra = values[(int)PatternField.YearOfEra];
            if (!Has(PatternField.Era) || ofEra < 1)
            {
                return false;
            }
            year = values[(int)PatternField.Era] == 1 ? ofEra : 1 - ofEra;
        }
        return year is >= -999_999_999 and <= 999_999_999;
    }

    private bool TryGetHour(out long hour)
    {
        hour = 0;
        if (Has(PatternField.ClockHourOfDay) && !Add(PatternField.HourOfDay, values[(int)PatternField.ClockHourOfDay] % 24))
        {
            return false;
        }
        if (Has(PatternField.ClockHourOfHalf) && !Add(PatternField.HourOfHalf, values[(int)PatternField.ClockHourOfHalf] % 12))
        {
            return false;
        }
        if (Has(PatternField.HourOfDay))
        {
            hour = values[(int)PatternField.HourOfDay];
            return Get(PatternField.HalfOfDay, hour / 12) == hour / 12 && Get(PatternField.HourOfHalf, hour % 12) == hour % 12;
        }
        hour = (Get(PatternField.HalfOfDay, 0) * 12) + Get(PatternField.HourOfHalf, 0);
        return true;
    }

    [InlineArray(21)]
    private struct Values
    {
        private long first;
    }
}
