using Translator.IR.Types;

namespace Translator.Frontends.Binding.Expressions;

/// <summary>The functions behind <c>EXTRACT(field FROM …)</c>.</summary>
internal static class ExtractFields
{
    /// <summary>The function for a field of a type: a name of the dialect, or a row's id; null where the type has no such field.</summary>
    public static (string Name, bool ById)? Find(string field, DataType source)
    {
        var name = field.ToUpperInvariant();
        return source switch
        {
            YearMonthIntervalType => OfInterval(name) is { Name: "extract_interval_year" or "extract_interval_month" } months
                ? months
                : null,
            DayTimeIntervalType => OfInterval(name) is { Name: not ("extract_interval_year" or "extract_interval_month") } time
                ? time
                : null,
            CalendarIntervalType => OfInterval(name),
            TimeType => OfTime(name),
            DateType or TimestampType or TimestampLtzType or VoidType => OfTimestamp(name),
            _ => null,
        };
    }

    private static (string, bool)? OfTimestamp(string field) =>
        field switch
        {
            "YEAR" or "Y" or "YEARS" or "YR" or "YRS" => ("year", false),
            "YEAROFWEEK" => ("extract_year_of_week", true),
            "QUARTER" or "QTR" => ("quarter", false),
            "MONTH" or "MON" or "MONS" or "MONTHS" => ("month", false),
            "WEEK" or "W" or "WEEKS" => ("weekofyear", false),
            "DAY" or "D" or "DAYS" => ("day", false),
            "DAYOFWEEK" or "DOW" => ("dayofweek", false),
            "DAYOFWEEK_ISO" or "DOW_ISO" => ("extract_iso_day_of_week", true),
            "DOY" => ("dayofyear", false),
            _ => OfTime(field),
        };

    private static (string, bool)? OfTime(string field) =>
        field switch
        {
            "HOUR" or "H" or "HOURS" or "HR" or "HRS" => ("hour", false),
            "MINUTE" or "M" or "MIN" or "MINS" or "MINUTES" => ("minute", false),
            "SECOND" or "S" or "SEC" or "SECONDS" or "SECS" => ("extract_second", true),
            _ => null,
        };

    private static (string Name, bool ById)? OfInterval(string field) =>
        field switch
        {
            "YEAR" or "Y" or "YEARS" or "YR" or "YRS" => ("extract_interval_year", true),
            "MONTH" or "MON" or "MONS" or "MONTHS" => ("extract_interval_month", true),
            "DAY" or "D" or "DAYS" => ("extract_interval_day", true),
            "HOUR" or "H" or "HOURS" or "HR" or "HRS" => ("extract_interval_hour", true),
            "MINUTE" or "M" or "MIN" or "MINS" or "MINUTES" => ("extract_interval_minute", true),
            "SECOND" or "S" or "SEC" or "SECONDS" or "SECS" => ("extract_interval_second", true),
            _ => null,
        };
}
