using Translator.Frontends.Syntax;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Literals;

/// <summary>The fields of interval types.</summary>
internal static class IntervalFields
{
    /// <summary>The field of a unit that an interval type can start or end with, or null.</summary>
    public static IntervalField? Of(IntervalUnit unit) =>
        unit switch
        {
            IntervalUnit.Year => IntervalField.Year,
            IntervalUnit.Month => IntervalField.Month,
            IntervalUnit.Day => IntervalField.Day,
            IntervalUnit.Hour => IntervalField.Hour,
            IntervalUnit.Minute => IntervalField.Minute,
            IntervalUnit.Second => IntervalField.Second,
            _ => null,
        };

    /// <summary>Whether a type can go from one field to the other.</summary>
    public static bool IsRange(IntervalField first, IntervalField last) =>
        first <= last && (first <= IntervalField.Month == last <= IntervalField.Month);

    public static DataType TypeOf(IntervalField first, IntervalField last) =>
        first <= IntervalField.Month ? new YearMonthIntervalType(first, last) : new DayTimeIntervalType(first, last);
}
