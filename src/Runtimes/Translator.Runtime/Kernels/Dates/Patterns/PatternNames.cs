namespace Translator.Runtime.Kernels.Dates.Patterns;

/// <summary>English names in patterns.</summary>
internal static class PatternNames
{
    public static readonly byte[][] Months =
    [
        "January"u8.ToArray(),
        "February"u8.ToArray(),
        "March"u8.ToArray(),
        "April"u8.ToArray(),
        "May"u8.ToArray(),
        "June"u8.ToArray(),
        "July"u8.ToArray(),
        "August"u8.ToArray(),
        "September"u8.ToArray(),
        "October"u8.ToArray(),
        "November"u8.ToArray(),
        "December"u8.ToArray(),
    ];

    public static readonly byte[][] WeekDays =
    [
        "Monday"u8.ToArray(),
        "Tuesday"u8.ToArray(),
        "Wednesday"u8.ToArray(),
        "Thursday"u8.ToArray(),
        "Friday"u8.ToArray(),
        "Saturday"u8.ToArray(),
        "Sunday"u8.ToArray(),
    ];

    public static readonly byte[][] Quarters =
    [
        "1st quarter"u8.ToArray(),
        "2nd quarter"u8.ToArray(),
        "3rd quarter"u8.ToArray(),
        "4th quarter"u8.ToArray(),
    ];

    public static readonly byte[][] Eras = ["BC"u8.ToArray(), "AD"u8.ToArray()];

    public static readonly byte[][] LongEras = ["Before Christ"u8.ToArray(), "Anno Domini"u8.ToArray()];

    public static readonly byte[][] Halves = ["AM"u8.ToArray(), "PM"u8.ToArray()];
}
