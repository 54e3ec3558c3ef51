using Translator.IR.Types;

namespace Translator.IR.Functions.Families;

/// <summary>The operators + and - on dates, times and timestamps. Overflow is an error.</summary>
public static class DateTimeArithmetic
{
    /// <summary><c>d + n</c>.</summary>
    [Function]
    public static readonly FunctionRow DateAddDays = FunctionRow
        .Scalar("date_add_days")
        .Says("The date some days later.")
        .Overload("(start: date, days: int) -> date")
        .Writes(spark: "date_add({0}, {1})")
        .Example("DATE '2024-02-28' + 2", "2024-03-01");

    /// <summary><c>d - n</c>.</summary>
    [Function]
    public static readonly FunctionRow DateSubtractDays = FunctionRow
        .Scalar("date_subtract_days")
        .Says("The date some days earlier.")
        .Overload("(start: date, days: int) -> date")
        .Writes(spark: "date_sub({0}, {1})")
        .Example("DATE '2024-03-01' - 1", "2024-02-29");

    /// <summary><c>d + INTERVAL n DAY</c>.</summary>
    [Function]
    public static readonly FunctionRow DateAddDayInterval = FunctionRow
        .Scalar("date_add_day_interval")
        .Says("The date some whole days later; the interval has days only.")
        .Overload("(start: date, span: interval_day_time) -> date")
        .Writes(spark: "{0} + {1}")
        .Example("DATE '2024-02-28' + INTERVAL 2 DAY", "2024-03-01");

    /// <summary><c>d + INTERVAL n MONTH</c>.</summary>
    [Function]
    public static readonly FunctionRow DateAddYearMonth = FunctionRow
        .Scalar("date_add_year_month")
        .Says("The same day some months later, or the last day of that month where it is shorter.")
        .Overload("(start: date, span: interval_year_month) -> date")
        .Writes(spark: "{0} + {1}")
        .Example("DATE '2024-01-31' + INTERVAL 1 MONTH", "2024-02-29");

    /// <summary><c>d + calendar interval</c>.</summary>
    [Function]
    public static readonly FunctionRow DateAddCalendar = FunctionRow
        .Scalar("date_add_calendar_interval")
        .Says("The date moved by months, then by days; an interval with a time part is an error.")
        .Overload("(start: date, span: calendar_interval) -> date")
        .Writes(spark: "{0} + {1}")
        .Example("DATE '2020-01-01' + make_interval(0, 1, 0, 1)", "2020-02-02");

    /// <summary><c>d + calendar interval</c> outside ANSI mode.</summary>
    [Function]
    public static readonly FunctionRow DateAddCalendarTruncating = FunctionRow
        .Scalar("date_add_calendar_interval.wrapping")
        .Says("The date moved by months, then by days and time, without the time of day.")
        .Overload("(start: date, span: calendar_interval) -> date")
        .Example("DATE '2024-01-31' + make_interval(0, 1, 0, 1)", "2024-03-01");

    /// <summary><c>t + INTERVAL n MONTH</c>.</summary>
    [Function]
    public static readonly FunctionRow TimestampAddYearMonth = FunctionRow
        .Scalar("timestamp_add_year_month")
        .Says("The same time of day some months later; an instant moves on the clock of the session's zone.")
        .Overload("(start: T is timestamp_any, span: interval_year_month) -> T")
        .Writes(spark: "{0} + {1}")
        .Example("TIMESTAMP_NTZ '2024-01-31 10:00:00' + INTERVAL 1 MONTH", "2024-02-29 10:00:00");

    /// <summary><c>t + INTERVAL n HOUR</c>.</summary>
    [Function]
    public static readonly FunctionRow TimestampAddDayTime = FunctionRow
        .Scalar("timestamp_add_day_time")
        .Says("The timestamp some time later; an instant's days are days on the clock of the session's zone.")
        .Overload("(start: T is timestamp_any, span: interval_day_time) -> T")
        .Writes(spark: "{0} + {1}")
        .Example("TIMESTAMP_NTZ '2024-02-29 23:30:00' + INTERVAL 1 HOUR", "2024-03-01 00:30:00");

    /// <summary><c>t + calendar interval</c>.</summary>
    [Function]
    public static readonly FunctionRow TimestampAddCalendar = FunctionRow
        .Scalar("timestamp_add_calendar_interval")
        .Says("The timestamp moved by months, then by days, then by time.")
        .Overload("(start: T is timestamp_any, span: calendar_interval) -> T")
        .Writes(spark: "{0} + {1}")
        .Example("TIMESTAMP_NTZ '2020-01-01 00:00:00' + make_interval(0, 1, 0, 1)", "2020-02-02 00:00:00");

    /// <summary><c>time + INTERVAL n HOUR</c>.</summary>
    [Function]
    public static readonly FunctionRow TimeAddDayTime = FunctionRow
        .Scalar("time_add_day_time")
        .Says("The time of day some time later; leaving the day is an error.")
        .Overload("(start: time, span: interval_day_time) -> time")
        .Returns(MovedTime)
        .Writes(spark: "{0} + {1}")
        .Example("TIME '22:30:00' + INTERVAL '1' HOUR", "23:30:00");

    /// <summary><c>d - d</c>.</summary>
    [Function]
    public static readonly FunctionRow SubtractDates = FunctionRow
        .Scalar("subtract_dates")
        .Says("The days from the second date to the first.")
        .Overload("(end: date, start: date) -> interval_day_time")
        .Returns(static _ => new DayTimeIntervalType(IntervalField.Day, IntervalField.Day))
        .Writes(spark: "{0} - {1}")
        .Example("DATE '2024-03-01' - DATE '2024-02-28'", "2 00:00:00.000000000");

    /// <summary><c>t - t</c>.</summary>
    [Function]
    public static readonly FunctionRow SubtractTimestamps = FunctionRow
        .Scalar("subtract_timestamps")
        .Says("The time from the second timestamp to the first; between instants on the clock of the session's zone.")
        .Overload("(end: T is timestamp_any, start: T) -> interval_day_time")
        .Writes(spark: "{0} - {1}")
        .Example("TIMESTAMP_NTZ '2024-03-01 00:00:00' - TIMESTAMP_NTZ '2024-02-29 23:00:00'", "0 01:00:00.000000000");

    /// <summary>Seconds bring their six digits with them.</summary>
    private static DataType MovedTime(ResultRequest request) =>
        request[0] is TimeType time && request[1] is DayTimeIntervalType { End: IntervalField.Second }
            ? new TimeType(Math.Max(time.Precision, 6))
            : request[0];

    /// <summary><c>time - time</c>.</summary>
    [Function]
    public static readonly FunctionRow SubtractTimes = FunctionRow
        .Scalar("subtract_times")
        .Says("The time from the second time of day to the first.")
        .Overload("(end: time, start: time) -> interval_day_time")
        .Returns(static _ => new DayTimeIntervalType(IntervalField.Hour, IntervalField.Second))
        .Writes(spark: "{0} - {1}")
        .Example("TIME '10:00:00' - TIME '09:30:00'", "0 00:30:00.000000000");
}
