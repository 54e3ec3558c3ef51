namespace Translator.Runtime.Kernels.Dates;

/// <summary>A number that a date has.</summary>
internal enum DatePart
{
    Year,
    Quarter,
    Month,
    Day,
    DayOfWeek,
    WeekDay,
    DayOfYear,
    WeekOfYear,
    YearOfWeek,
    IsoDayOfWeek,
}
