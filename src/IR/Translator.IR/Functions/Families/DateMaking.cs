using Translator.IR.Types;

namespace Translator.IR.Functions.Families;

/// <summary>Moments and intervals from their parts, and clocks of other zones.</summary>
public static class DateMaking
{
    private const string Parts = "(year: int, month: int, day: int, hour: int, min: int, sec: decimal(16,6)";
    private const string IntervalParts =
        "(years: int?, months: int?, weeks: int?, days: int?, hours: int?, mins: int?, secs: decimal(18,6)?)";

    /// <summary><c>make_timestamp</c>.</summary>
    [Function]
    public static readonly FunctionRow MakeTimestamp = FunctionRow
        .Scalar("make_timestamp")
        .Says(
            "The moment of a year, month, day, hour, minute and second, or of a date and a time, in a zone; an error where there is none."
        )
        .Overload(Parts + ", timezone: string?) -> timestamp")
        .Overload("(date: date, time: time?, timezone: string?) -> timestamp")
        .Checks(DateAndTime)
        .Reads(ansi: "make_timestamp make_timestamp_ltz")
        .Example("make_timestamp(2014, 12, 28, 6, 30, 45.887)", "2014-12-28 06:30:45.887");

    /// <summary><c>make_timestamp.or_null</c>.</summary>
    [Function]
    public static readonly FunctionRow MakeTimestampOrNull = FunctionRow
        .Scalar("make_timestamp.or_null")
        .Says("The moment of a year, month, day, hour, minute and second, or of a date and a time, in a zone; NULL where there is none.")
        .Overload(Parts + ", timezone: string?) -> timestamp")
        .Overload("(date: date, time: time?, timezone: string?) -> timestamp")
        .Checks(DateAndTime)
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(spark: "try_make_timestamp try_make_timestamp_ltz", legacy: "make_timestamp make_timestamp_ltz")
        .Example("try_make_timestamp(2014, 12, 28, 6, 30, 45.887)", "2014-12-28 06:30:45.887");

    /// <summary><c>make_timestamp_ntz</c>.</summary>
    [Function]
    public static readonly FunctionRow MakeTimestampNtz = FunctionRow
        .Scalar("make_timestamp_ntz")
        .Says("The clock time of a year, month, day, hour, minute and second, or of a date and a time; an error where there is none.")
        .Overload(Parts + ") -> timestamp_ntz")
        .Overload("(date: date, time: time) -> timestamp_ntz")
        .Checks(DateAndTime)
        .Reads(ansi: "make_timestamp_ntz")
        .Example("make_timestamp_ntz(2014, 12, 28, 6, 30, 45.887)", "2014-12-28 06:30:45.887");

    /// <summary><c>make_timestamp_ntz.or_null</c>.</summary>
    [Function]
    public static readonly FunctionRow MakeTimestampNtzOrNull = FunctionRow
        .Scalar("make_timestamp_ntz.or_null")
        .Says("The clock time of a year, month, day, hour, minute and second, or of a date and a time; NULL where there is none.")
        .Overload(Parts + ") -> timestamp_ntz")
        .Overload("(date: date, time: time) -> timestamp_ntz")
        .Checks(DateAndTime)
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(spark: "try_make_timestamp_ntz", legacy: "make_timestamp_ntz")
        .Example("try_make_timestamp_ntz(2014, 12, 28, 6, 30, 45.887)", "2014-12-28 06:30:45.887");

    /// <summary><c>make_interval</c>.</summary>
    [Function]
    public static readonly FunctionRow MakeInterval = FunctionRow
        .Scalar("make_interval")
        .Says("The interval of years, months, weeks, days, hours, minutes and seconds; one that is too long is an error.")
        .Overload(IntervalParts + " -> calendar_interval")
        .Reads(ansi: "make_interval")
        .Example("make_interval(0, 1, 0, 1, 0, 0, 100.000001)", "1 months 1 days 1 minutes 40.000001 seconds");

    /// <summary><c>make_interval.or_null</c>.</summary>
    [Function]
    public static readonly FunctionRow MakeIntervalOrNull = FunctionRow
        .Scalar("make_interval.or_null")
        .Says("The interval of years, months, weeks, days, hours, minutes and seconds; one that is too long is NULL.")
        .Overload(IntervalParts + " -> calendar_interval")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(spark: "try_make_interval", legacy: "make_interval")
        .Example("try_make_interval(2147483647)", "NULL");

    /// <summary><c>make_dt_interval</c>.</summary>
    [Function]
    public static readonly FunctionRow MakeDayTimeInterval = FunctionRow
        .Scalar("make_dt_interval")
        .Says("The interval of days, hours, minutes and seconds.")
        .Overload("(days: int?, hours: int?, mins: int?, secs: decimal(18,6)?) -> interval_day_time")
        .Reads(spark: "make_dt_interval")
        .Example("make_dt_interval(1, 12, 30, 01.001001)", "1 12:30:01.001001000");

    /// <summary><c>make_ym_interval</c>.</summary>
    [Function]
    public static readonly FunctionRow MakeYearMonthInterval = FunctionRow
        .Scalar("make_ym_interval")
        .Says("The interval of years and months.")
        .Overload("(years: int?, months: int?) -> interval_year_month")
        .Reads(spark: "make_ym_interval")
        .Example("make_ym_interval(1, 2)", "1-2");

    /// <summary><c>convert_timezone</c>.</summary>
    [Function]
    public static readonly FunctionRow ConvertTimeZone = FunctionRow
        .Scalar("convert_timezone")
        .Says("The clock time of a zone when the clock of another one, or of the session's, shows a time.")
        .Overload("(targetTz: string, sourceTs: timestamp_ntz) -> timestamp_ntz")
        .Overload("(sourceTz: string, targetTz: string, sourceTs: timestamp_ntz) -> timestamp_ntz")
        .Reads(spark: "convert_timezone")
        .Example("convert_timezone('Europe/Brussels', 'America/Los_Angeles', TIMESTAMP_NTZ '2021-12-06 00:00:00')", "2021-12-05 15:00:00");

    private static ArgumentFault? DateAndTime(ResultRequest request) =>
        request[0] is DateType ? ArgumentFault.Strict(request, 0, "date") ?? ArgumentFault.Strict(request, 1, "time") : null;
}
