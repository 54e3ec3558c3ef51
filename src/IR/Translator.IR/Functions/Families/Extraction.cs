using Translator.IR.Types;

namespace Translator.IR.Functions.Families;

/// <summary>
/// The fields of EXTRACT that have no function of their own name. A parameter that is a full interval type takes every interval of that kind.
/// </summary>
public static class Extraction
{
    /// <summary><c>EXTRACT(SECOND FROM t)</c>.</summary>
    [Function]
    public static readonly FunctionRow Second = FunctionRow
        .Scalar("extract_second")
        .Total()
        .Says("The seconds of the minute with their fraction, on the clock of the session's zone.")
        .Overload("(value: timestamp_any) -> decimal(8,6)")
        .Overload("(value: time) -> decimal(8,6)")
        .Returns(static request =>
            request[0] is TimeType time ? new DecimalType(time.Precision + 2, time.Precision) : new DecimalType(8, 6)
        )
        .Writes(spark: "EXTRACT(SECOND FROM {0})")
        .Example("EXTRACT(SECOND FROM TIMESTAMP_NTZ '2024-02-29 12:30:05.25')", "5.250000");

    /// <summary><c>EXTRACT(YEAROFWEEK FROM d)</c>.</summary>
    [Function]
    public static readonly FunctionRow YearOfWeek = FunctionRow
        .Scalar("extract_year_of_week")
        .Total()
        .Says("The year that the ISO week of the date belongs to.")
        .Overload("(value: date) -> int")
        .Writes(spark: "EXTRACT(YEAROFWEEK FROM {0})")
        .Example("EXTRACT(YEAROFWEEK FROM DATE '2021-01-03')", "2020");

    /// <summary><c>EXTRACT(DOW_ISO FROM d)</c>.</summary>
    [Function]
    public static readonly FunctionRow IsoDayOfWeek = FunctionRow
        .Scalar("extract_iso_day_of_week")
        .Total()
        .Says("The day of the week, 1 for Monday to 7 for Sunday.")
        .Overload("(value: date) -> int")
        .Writes(spark: "EXTRACT(DOW_ISO FROM {0})")
        .Example("EXTRACT(DOW_ISO FROM DATE '2024-03-03')", "7");

    /// <summary><c>EXTRACT(YEAR FROM i)</c>.</summary>
    [Function]
    public static readonly FunctionRow IntervalYear = FunctionRow
        .Scalar("extract_interval_year")
        .Says("The whole years of an interval.")
        .Overload("(value: interval_year_month) -> int")
        .Overload("(value: calendar_interval) -> int")
        .Writes(spark: "EXTRACT(YEAR FROM {0})")
        .Example("EXTRACT(YEAR FROM INTERVAL '1-2' YEAR TO MONTH)", "1");

    /// <summary><c>EXTRACT(MONTH FROM i)</c>.</summary>
    [Function]
    public static readonly FunctionRow IntervalMonth = FunctionRow
        .Scalar("extract_interval_month")
        .Says("The months of an interval beyond its whole years.")
        .Overload("(value: interval_year_month) -> tinyint")
        .Overload("(value: calendar_interval) -> tinyint")
        .Writes(spark: "EXTRACT(MONTH FROM {0})")
        .Example("EXTRACT(MONTH FROM INTERVAL '1-2' YEAR TO MONTH)", "2");

    /// <summary><c>EXTRACT(DAY FROM i)</c>.</summary>
    [Function]
    public static readonly FunctionRow IntervalDay = FunctionRow
        .Scalar("extract_interval_day")
        .Says("The whole days of an interval.")
        .Overload("(value: interval_day_time) -> int")
        .Overload("(value: calendar_interval) -> int")
        .Writes(spark: "EXTRACT(DAY FROM {0})")
        .Example("EXTRACT(DAY FROM INTERVAL '1 02' DAY TO HOUR)", "1");

    /// <summary><c>EXTRACT(HOUR FROM i)</c>.</summary>
    [Function]
    public static readonly FunctionRow IntervalHour = FunctionRow
        .Scalar("extract_interval_hour")
        .Says("The hours of an interval beyond its whole days.")
        .Overload("(value: interval_day_time) -> tinyint")
        .Overload("(value: calendar_interval) -> tinyint")
        .Writes(spark: "EXTRACT(HOUR FROM {0})")
        .Example("EXTRACT(HOUR FROM INTERVAL '1 02' DAY TO HOUR)", "2");

    /// <summary><c>EXTRACT(MINUTE FROM i)</c>.</summary>
    [Function]
    public static readonly FunctionRow IntervalMinute = FunctionRow
        .Scalar("extract_interval_minute")
        .Says("The minutes of an interval beyond its whole hours.")
        .Overload("(value: interval_day_time) -> tinyint")
        .Overload("(value: calendar_interval) -> tinyint")
        .Writes(spark: "EXTRACT(MINUTE FROM {0})")
        .Example("EXTRACT(MINUTE FROM INTERVAL '1 02:03' DAY TO MINUTE)", "3");

    /// <summary><c>EXTRACT(SECOND FROM i)</c>.</summary>
    [Function]
    public static readonly FunctionRow IntervalSecond = FunctionRow
        .Scalar("extract_interval_second")
        .Says("The seconds of an interval beyond its whole minutes, with their fraction.")
        .Overload("(value: interval_day_time) -> decimal(8,6)")
        .Overload("(value: calendar_interval) -> decimal(8,6)")
        .Writes(spark: "EXTRACT(SECOND FROM {0})")
        .Example("EXTRACT(SECOND FROM INTERVAL '3.5' SECOND)", "3.500000");
}
