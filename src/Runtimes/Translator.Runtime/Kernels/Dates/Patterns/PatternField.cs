namespace Translator.Runtime.Kernels.Dates.Patterns;

/// <summary>A part of a date or time that a pattern writes or reads.</summary>
internal enum PatternField
{
    Year,
    YearOfEra,
    Era,
    Quarter,
    Month,
    Day,
    DayOfYear,
    WeekDay,
    WeekOfMonth,
    SundayWeekYear,
    SundayWeekOfYear,
    SundayWeekOfMonth,
    SundayWeekDay,
    HourOfDay,
    ClockHourOfDay,
    HourOfHalf,
    ClockHourOfHalf,
    HalfOfDay,
    Minute,
    Second,
    Nano,
}
