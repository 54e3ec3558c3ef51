namespace Translator.IR.Values;

/// <summary>The proleptic Gregorian calendar, whose year 0 comes before year 1, over days counted from 1970-01-01.</summary>
public static class CivilCalendar
{
    /// <summary>The days of a date, or false where there is no such date.</summary>
    public static bool TryGetDays(int year, int month, int day, out int days)
    {
        days = 0;
        if (month is < 1 or > 12 || day < 1 || day > DaysInMonth(year, month))
        {
            return false;
        }
        // Years start in March, so that the leap day is the last one; eras are 400 years.
        var shifted = month <= 2 ? year - 1 : year;
        var era = FloorDivide(shifted, 400);
        var yearOfEra = shifted - (era * 400);
        var dayOfYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        var dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        var total = ((long)era * 146_097) + dayOfEra - 719_468;
        days = (int)total;
        return total is >= int.MinValue and <= int.MaxValue;
    }

    /// <summary>The date of a day.</summary>
    public static (int Year, int Month, int Day) GetDate(long days)
    {
        var shifted = days + 719_468;
        var era = shifted >= 0 ? shifted / 146_097 : (shifted - 146_096) / 146_097;
        var dayOfEra = (int)(shifted - (era * 146_097));
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var monthFromMarch = ((5 * dayOfYear) + 2) / 153;
        var day = dayOfYear - (((153 * monthFromMarch) + 2) / 5) + 1;
        var month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9);
        return ((int)((era * 400) + yearOfEra + (month <= 2 ? 1 : 0)), month, day);
    }

    /// <summary>How many days a month has.</summary>
    public static int DaysInMonth(int year, int month) =>
        month switch
        {
            2 => IsLeap(year) ? 29 : 28,
            4 or 6 or 9 or 11 => 30,
            _ => 31,
        };

    private static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    private static int FloorDivide(int value, int by) => value >= 0 ? value / by : -((-value + by - 1) / by);
}
