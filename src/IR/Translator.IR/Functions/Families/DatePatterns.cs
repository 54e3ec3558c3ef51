namespace Translator.IR.Functions.Families;

/// <summary>Text from dates and dates from text, by patterns with letters such as <c>yyyy-MM-dd HH:mm:ss</c>.</summary>
public static class DatePatterns
{
    /// <summary><c>date_format</c>.</summary>
    [Function]
    public static readonly FunctionRow DateFormat = FunctionRow
        .Scalar("date_format")
        .Says("A moment, on the clock of the session, or a time of day as text by a pattern.")
        .Overload("(timestamp: timestamp, fmt: string) -> string")
        .Overload("(time: time, fmt: string) -> string")
        .Reads(spark: "date_format")
        .Example("date_format('2016-04-08', 'y')", "2016")
        .Example("date_format(TIMESTAMP '2020-01-02 15:04:05', 'd MMM yyyy, hh:mm a')", "2 Jan 2020, 03:04 PM");

    /// <summary><c>from_unixtime</c>.</summary>
    [Function]
    public static readonly FunctionRow FromUnixTime = FunctionRow
        .Scalar("from_unixtime")
        .Says("The moment some seconds after 1970-01-01 00:00:00 UTC as text by a pattern, yyyy-MM-dd HH:mm:ss where none is given.")
        .Overload("(unix_time: bigint, fmt: string?) -> string")
        .Reads(spark: "from_unixtime")
        .Example("from_unixtime(0, 'yyyy')", "1970");

    /// <summary><c>to_date(text, fmt)</c>.</summary>
    [Function]
    public static readonly FunctionRow ToDate = FunctionRow
        .Scalar("to_date")
        .Says("The date in a text that follows a pattern; another text is an error. Without a pattern it is a cast.")
        .Overload("(date_str: string, fmt: string) -> date")
        .Overload("(date: date, fmt: string) -> date")
        .Overload("(timestamp: timestamp, fmt: string) -> date")
        .Overload("(timestamp: timestamp_ntz, fmt: string) -> date")
        .Reads(ansi: "to_date")
        .Example("to_date('2016-12-31', 'yyyy-MM-dd')", "2016-12-31");

    /// <summary><c>to_date.or_null</c>.</summary>
    [Function]
    public static readonly FunctionRow ToDateOrNull = FunctionRow
        .Scalar("to_date.or_null")
        .Says("The date in a text that follows a pattern; another text is NULL. Without a pattern it is a cast.")
        .Overload("(date_str: string, fmt: string) -> date")
        .Overload("(date: date, fmt: string) -> date")
        .Overload("(timestamp: timestamp, fmt: string) -> date")
        .Overload("(timestamp: timestamp_ntz, fmt: string) -> date")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(spark: "try_to_date", legacy: "to_date")
        .Example("try_to_date('2016-12-31', 'yyyy-MM-dd')", "2016-12-31");

    /// <summary><c>to_timestamp(text, fmt)</c>.</summary>
    [Function]
    public static readonly FunctionRow ToTimestamp = FunctionRow
        .Scalar("to_timestamp")
        .Says("The moment in a text that follows a pattern; another text is an error. Without a pattern it is a cast.")
        .Overload("(timestamp_str: string, fmt: string) -> timestamp")
        .Reads(ansi: "to_timestamp to_timestamp_ltz")
        .Example("to_timestamp('2016-12-31', 'yyyy-MM-dd')", "2016-12-31 00:00:00");

    /// <summary><c>to_timestamp.or_null</c>.</summary>
    [Function]
    public static readonly FunctionRow ToTimestampOrNull = FunctionRow
        .Scalar("to_timestamp.or_null")
        .Says("The moment in a text that follows a pattern; another text is NULL. Without a pattern it is a cast.")
        .Overload("(timestamp_str: string, fmt: string) -> timestamp")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(spark: "try_to_timestamp", legacy: "to_timestamp to_timestamp_ltz")
        .Example("try_to_timestamp('2016-12-31', 'yyyy-MM-dd')", "2016-12-31 00:00:00");

    /// <summary><c>to_timestamp_ntz(text, fmt)</c>.</summary>
    [Function]
    public static readonly FunctionRow ToTimestampNtz = FunctionRow
        .Scalar("to_timestamp_ntz")
        .Says("The clock time in a text that follows a pattern; another text is an error. Without a pattern it is a cast.")
        .Overload("(timestamp_str: string, fmt: string) -> timestamp_ntz")
        .Reads(ansi: "to_timestamp_ntz")
        .Example("to_timestamp_ntz('2016-12-31', 'yyyy-MM-dd')", "2016-12-31 00:00:00");

    /// <summary><c>to_timestamp_ntz.or_null</c>.</summary>
    [Function]
    public static readonly FunctionRow ToTimestampNtzOrNull = FunctionRow
        .Scalar("to_timestamp_ntz.or_null")
        .Says("The clock time in a text that follows a pattern; another text is NULL. Without a pattern it is a cast.")
        .Overload("(timestamp_str: string, fmt: string) -> timestamp_ntz")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(legacy: "to_timestamp_ntz")
        .Example("to_timestamp_ntz('2016-12-31', 'yyyy-MM-dd')", "2016-12-31 00:00:00");

    /// <summary><c>unix_timestamp</c>.</summary>
    [Function]
    public static readonly FunctionRow UnixTimestamp = FunctionRow
        .Scalar("unix_timestamp")
        .Says("The seconds since 1970-01-01 00:00:00 UTC of a moment, or of a text that follows a pattern; another text is an error.")
        .Overload("(timeExp: string, fmt: string?) -> bigint")
        .Overload("(timeExp: date, fmt: string?) -> bigint")
        .Overload("(timeExp: timestamp, fmt: string?) -> bigint")
        .Overload("(timeExp: timestamp_ntz, fmt: string?) -> bigint")
        .Reads(ansi: "unix_timestamp to_unix_timestamp")
        .Example("unix_timestamp('1970-01-01 00:01:00Z', 'yyyy-MM-dd HH:mm:ssX')", "60");

    /// <summary><c>unix_timestamp.or_null</c>.</summary>
    [Function]
    public static readonly FunctionRow UnixTimestampOrNull = FunctionRow
        .Scalar("unix_timestamp.or_null")
        .Says("The seconds since 1970-01-01 00:00:00 UTC of a moment, or of a text that follows a pattern; another text is NULL.")
        .Overload("(timeExp: string, fmt: string?) -> bigint")
        .Overload("(timeExp: date, fmt: string?) -> bigint")
        .Overload("(timeExp: timestamp, fmt: string?) -> bigint")
        .Overload("(timeExp: timestamp_ntz, fmt: string?) -> bigint")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(legacy: "unix_timestamp to_unix_timestamp")
        .Example("unix_timestamp('1970-01-01 00:01:00Z', 'yyyy-MM-dd HH:mm:ssX')", "60");

    /// <summary><c>unix_timestamp()</c>.</summary>
    [Function]
    public static readonly FunctionRow UnixTimestampNow = FunctionRow
        .Scalar("unix_timestamp_now")
        .Says("The seconds since 1970-01-01 00:00:00 UTC at the start of the run.")
        .Overload("() -> bigint")
        .WithNulls(NullPolicy.NeverNull)
        .WithDeterminism(Determinism.StableInRun)
        .Reads(spark: "unix_timestamp", hive: "unix_timestamp");

    /// <summary><c>to_time(text, fmt)</c>.</summary>
    [Function]
    public static readonly FunctionRow ToTime = FunctionRow
        .Scalar("to_time")
        .Says("The time of day in a text that follows a pattern; another text is an error. Without a pattern it is a cast.")
        .Overload("(str: string, fmt: string?) -> time")
        .Checks(static request => ArgumentFault.Strict(request, 0, "string"))
        .Reads(spark: "to_time")
        .Example("to_time('12.10.05', 'HH.mm.ss')", "12:10:05");

    /// <summary><c>try_to_time(text, fmt)</c>.</summary>
    [Function]
    public static readonly FunctionRow ToTimeOrNull = FunctionRow
        .Scalar("to_time.or_null")
        .Says("The time of day in a text that follows a pattern; another text is NULL. Without a pattern it is a cast.")
        .Overload("(str: string, fmt: string?) -> time")
        .Checks(static request => ArgumentFault.Strict(request, 0, "string"))
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(spark: "try_to_time")
        .Example("try_to_time('12.10.05', 'HH.mm.ss')", "12:10:05");
}
