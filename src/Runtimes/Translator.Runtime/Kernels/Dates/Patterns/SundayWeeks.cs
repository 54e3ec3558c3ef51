using Translator.Runtime.Time;

namespace Translator.Runtime.Kernels.Dates.Patterns;

/// <summary>Weeks from Sunday to Saturday; the first of a year or month is the one with its first day.</summary>
internal static class SundayWeeks
{
    /// <summary>1 for Sunday to 7.</summary>
    public static long Day(long days) => Units.FloorMod(days + 4, 7) + 1;

    /// <summary>The year that a day's week belongs to.</summary>
    public static int Year(long days) => CivilDate.FromDays(Start(days) + 6).Year;

    /// <summary>The number of a day's week in that year.</summary>
    public static long OfYear(long days) => ((Start(days) - Start(CivilDate.ToDays(Year(days), 1, 1))) / 7) + 1;

    /// <summary>The number of a day's week in its month.</summary>
    public static long OfMonth(long days)
    {
        var date = CivilDate.FromDays(days);
        return ((Start(days) - Start(CivilDate.ToDays(date.Year, date.Month, 1))) / 7) + 1;
    }

    private static long Start(long days) => days - Day(days) + 1;
}
