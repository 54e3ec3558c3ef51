namespace Translator.IR.Types;

internal static class IntervalText
{
    public static string Name(IntervalField start, IntervalField end) =>
        start == end ? $"interval {Unit(start)}" : $"interval {Unit(start)} to {Unit(end)}";

    private static string Unit(IntervalField field) =>
        field switch
        {
            IntervalField.Year => "year",
            IntervalField.Month => "month",
            IntervalField.Day => "day",
            IntervalField.Hour => "hour",
            IntervalField.Minute => "minute",
            IntervalField.Second => "second",
            _ => throw new ArgumentOutOfRangeException(nameof(field)),
        };
}
