namespace Translator.IR.Functions.Families;

/// <summary>Dates and moments from the clock, from numbers and from parts.</summary>
public static class DateSources
{
    /// <summary><c>current_date</c>.</summary>
    [Function]
    public static readonly FunctionRow CurrentDate = FunctionRow
        .Scalar("current_date")
        .Says("The date at the start of the run in the session's zone.")
        .Overload("() -> date")
        .WithNulls(NullPolicy.NeverNull)
        .WithDeterminism(Determinism.StableInRun)
        .Reads(spark: "current_date curdate", hive: "current_date");

    /// <summary><c>current_timestamp</c>.</summary>
    [Function]
    public static readonly FunctionRow CurrentTimestamp = FunctionRow
        .Scalar("current_timestamp")
        .Says("The moment at the start of the run.")
        .Overload("() -> timestamp")
        .WithNulls(NullPolicy.NeverNull)
        .WithDeterminism(Determinism.StableInRun)
        .Reads(spark: "current_timestamp now", hive: "current_timestamp");

    /// <summary><c>localtimestamp</c>.</summary>
    [Function]
    public static readonly FunctionRow LocalTimestamp = FunctionRow
        .Scalar("localtimestamp")
        .Says("The clock of the session's zone at the start of the run.")
        .Overload("() -> timestamp_ntz")
        .WithNulls(NullPolicy.NeverNull)
        .WithDeterminism(Determinism.StableInRun)
        .Reads(spark: "localtimestamp");

    /// <summary><c>current_timezone</c>.</summary>
    [Function]
    public static readonly FunctionRow CurrentTimeZone = FunctionRow
        .Scalar("current_timezone")
        .Says("The name of the session's zone.")
        .Overload("() -> string")
        .WithNulls(NullPolicy.NeverNull)
        .WithDeterminism(Determinism.StableInRun)
        .Reads(spark: "current_timezone");

    /// <summary><c>date_from_unix_date</c>.</summary>
    [Function]
    public static readonly FunctionRow DateFromUnixDate = FunctionRow
        .Scalar("date_from_unix_date")
        .Says("The date that is some days after 1970-01-01.")
        .Overload("(days: int) -> date")
        .Reads(spark: "date_from_unix_date")
        .Example("date_from_unix_date(1)", "1970-01-02");

    /// <summary><c>unix_date</c>.</summary>
    [Function]
    public static readonly FunctionRow UnixDate = FunctionRow
        .Scalar("unix_date")
        .Total()
        .Says("The days since 1970-01-01.")
        .Overload("(date: date) -> int")
        .Reads(spark: "unix_date")
        .Example("unix_date(DATE '1970-01-02')", "1");

    /// <summary><c>unix_seconds</c>.</summary>
    [Function]
    public static readonly FunctionRow UnixSeconds = FunctionRow
        .Scalar("unix_seconds")
        .Says("The whole seconds since 1970-01-01 00:00:00 UTC.")
        .Overload("(timestamp: timestamp) -> bigint")
        .Reads(spark: "unix_seconds")
        .Example("unix_seconds(TIMESTAMP '1970-01-01 00:00:01Z')", "1");

    /// <summary><c>unix_millis</c>.</summary>
    [Function]
    public static readonly FunctionRow UnixMillis = FunctionRow
        .Scalar("unix_millis")
        .Says("The whole milliseconds since 1970-01-01 00:00:00 UTC.")
        .Overload("(timestamp: timestamp) -> bigint")
        .Reads(spark: "unix_millis")
        .Example("unix_millis(TIMESTAMP '1970-01-01 00:00:01Z')", "1000");

    /// <summary><c>unix_micros</c>.</summary>
    [Function]
    public static readonly FunctionRow UnixMicros = FunctionRow
        .Scalar("unix_micros")
        .Says("The microseconds since 1970-01-01 00:00:00 UTC.")
        .Overload("(timestamp: timestamp) -> bigint")
        .Reads(spark: "unix_micros")
        .Example("unix_micros(TIMESTAMP '1970-01-01 00:00:01Z')", "1000000");

    /// <summary><c>timestamp_millis</c>.</summary>
    [Function]
    public static readonly FunctionRow TimestampMillis = FunctionRow
        .Scalar("timestamp_millis")
        .Says("The moment some milliseconds after 1970-01-01 00:00:00 UTC.")
        .Overload("(milliseconds: bigint) -> timestamp")
        .Reads(spark: "timestamp_millis")
        .Example("unix_micros(timestamp_millis(1))", "1000");

    /// <summary><c>timestamp_micros</c>.</summary>
    [Function]
    public static readonly FunctionRow TimestampMicros = FunctionRow
        .Scalar("timestamp_micros")
        .Says("The moment some microseconds after 1970-01-01 00:00:00 UTC.")
        .Overload("(microseconds: bigint) -> timestamp")
        .Reads(spark: "timestamp_micros")
        .Example("unix_micros(timestamp_micros(7))", "7");

    /// <summary><c>timestamp_seconds</c>.</summary>
    [Function]
    public static readonly FunctionRow TimestampSeconds = FunctionRow
        .Scalar("timestamp_seconds")
        .Says("The moment some seconds after 1970-01-01 00:00:00 UTC.")
        .Overload("(seconds: bigint) -> timestamp")
        .Overload("(seconds: decimal) -> timestamp")
        .Overload("(seconds: double) -> timestamp")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(spark: "timestamp_seconds")
        .Example("unix_micros(timestamp_seconds(1))", "1000000");

    /// <summary><c>make_date</c>.</summary>
    [Function]
    public static readonly FunctionRow MakeDate = FunctionRow
        .Scalar("make_date")
        .Says("The date of a year, month and day; an error where there is none.")
        .Overload("(year: int, month: int, day: int) -> date")
        .Reads(ansi: "make_date")
        .Example("make_date(2013, 7, 15)", "2013-07-15");

    /// <summary><c>make_date.or_null</c>.</summary>
    [Function]
    public static readonly FunctionRow MakeDateOrNull = FunctionRow
        .Scalar("make_date.or_null")
        .Says("The date of a year, month and day; NULL where there is none.")
        .Overload("(year: int, month: int, day: int) -> date")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(legacy: "make_date")
        .Example("make_date(2013, 7, 15)", "2013-07-15");

    /// <summary><c>from_utc_timestamp</c>.</summary>
    [Function]
    public static readonly FunctionRow FromUtcTimestamp = FunctionRow
        .Scalar("from_utc_timestamp")
        .Says("The clock of a zone at a moment whose clock is read as UTC.")
        .Overload("(timestamp: timestamp, timezone: string) -> timestamp")
        .Reads(spark: "from_utc_timestamp", hive: "from_utc_timestamp")
        .Example("from_utc_timestamp('2016-08-31', 'Asia/Seoul')", "2016-08-31 09:00:00");

    /// <summary><c>to_utc_timestamp</c>.</summary>
    [Function]
    public static readonly FunctionRow ToUtcTimestamp = FunctionRow
        .Scalar("to_utc_timestamp")
        .Says("UTC at a moment whose clock is read as that of a zone.")
        .Overload("(timestamp: timestamp, timezone: string) -> timestamp")
        .Reads(spark: "to_utc_timestamp", hive: "to_utc_timestamp")
        .Example("to_utc_timestamp('2016-08-31', 'Asia/Seoul')", "2016-08-30 15:00:00");
}
