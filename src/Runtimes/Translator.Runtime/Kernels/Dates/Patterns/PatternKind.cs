namespace Translator.Runtime.Kernels.Dates.Patterns;

/// <summary>What an item of a pattern stands for.</summary>
internal enum PatternKind
{
    Literal,
    OptionalStart,
    OptionalEnd,
    Number,
    TwoDigitYear,
    MonthName,
    QuarterName,
    WeekDayName,
    Era,
    HalfOfDay,
    Fraction,
    Offset,
    LocalizedOffset,
    ZoneId,
    ZoneName,
}
