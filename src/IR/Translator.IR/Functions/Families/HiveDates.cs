using Translator.IR.Types;

namespace Translator.IR.Functions.Families;

/// <summary>
/// What Hive 4 does with dates in its own way: many give texts, patterns are java.time's (<c>u</c> is a year, <c>Y</c> and <c>w</c> count weeks) and
/// are read as far as they make sense (31 February is the last day).
/// </summary>
public static class HiveDates
{
    /// <summary><c>add_months</c>.</summary>
    [Function]
    public static readonly FunctionRow AddMonths = FunctionRow
        .Scalar("add_months.hive")
        .Says("The date some months later as text; the last day of a month stays a last day.")
        .Overload("(start_date: date, num_months: int) -> string")
        .Overload("(start_date: timestamp_ntz, num_months: int, output_date_format: string) -> string")
        .Checks(static request =>
            NotFromNumbers(request) ?? ArgumentFault.Strict(request, 1, "int", static t => t is TinyIntType or SmallIntType)
        )
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(hive: "add_months")
        .Example("add_months('2024-01-31', 1)", "2024-02-29")
        .Example("add_months('2024-02-29 10:11:12', 1)", "2024-03-31")
        .Example("add_months('2024-01-31 10:11:12', 1, 'dd/MM/yyyy HH:mm')", "29/02/2024 10:11");

    /// <summary><c>last_day</c>.</summary>
    [Function]
    public static readonly FunctionRow LastDay = FunctionRow
        .Scalar("last_day.hive")
        .Says("The last day of the month of a date as text.")
        .Overload("(date: date) -> string")
        .Checks(NotFromNumbers)
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(hive: "last_day")
        .Example("last_day('2024-02-05 10:11:12')", "2024-02-29");

    /// <summary><c>next_day</c>.</summary>
    [Function]
    public static readonly FunctionRow NextDay = FunctionRow
        .Scalar("next_day.hive")
        .Says("The first date after a date that falls on a day of the week, as text; NULL for a name that is no day.")
        .Overload("(start_date: date, day_of_week: string) -> string")
        .Checks(NotFromNumbers)
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(hive: "next_day")
        .Example("next_day('2024-01-05', 'friday')", "2024-01-12")
        .Example("next_day('2024-01-05', 'xx')", "NULL");

    /// <summary><c>trunc(date, unit)</c>.</summary>
    [Function]
    public static readonly FunctionRow Truncate = FunctionRow
        .Scalar("trunc.hive")
        .Says(
            "The first day of the month (MONTH, MON, MM), quarter (QUARTER, Q) or year (YEAR, YYYY, YY) of a date as text; NULL for another unit."
        )
        .Overload("(date: date, fmt: string) -> string")
        .Checks(NotFromNumbers)
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(hive: "trunc")
        .Example("trunc('2024-05-17 10:00:00', 'MM')", "2024-05-01")
        .Example("trunc('2024-05-17', 'WEEK')", "NULL");

    /// <summary><c>to_date</c>: a cast.</summary>
    [Function]
    public static readonly FunctionRow ToDate = FunctionRow
        .Scalar("to_date.hive")
        .Says("The date of a text, a date or a timestamp; NULL where a text holds none.")
        .Overload("(date: date) -> date")
        .Checks(NotFromNumbers)
        .Reads(hive: "to_date")
        .Example("to_date('2024-01-05 10:11:12')", "2024-01-05")
        .Example("to_date('2024-02-30')", "NULL");

    /// <summary><c>date_format</c>.</summary>
    [Function]
    public static readonly FunctionRow DateFormat = FunctionRow
        .Scalar("date_format.hive")
        .Says("A date or timestamp as text by a pattern.")
        .Overload("(timestamp: timestamp_ntz, fmt: string) -> string")
        .Checks(NotFromNumbers)
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(hive: "date_format")
        .Example("date_format('2024-01-05', 'EEEE d MMM yy')", "Friday 5 Jan 24")
        .Example("date_format('2024-12-31', 'YYYY-ww u e')", "2025-01 2024 3");

    /// <summary><c>from_unixtime</c>.</summary>
    [Function]
    public static readonly FunctionRow FromUnixTime = FunctionRow
        .Scalar("from_unixtime.hive")
        .Says("The moment some seconds after 1970-01-01 00:00:00 UTC as text by a pattern, yyyy-MM-dd HH:mm:ss where none is given.")
        .Overload("(unix_time: bigint, fmt: string?) -> string")
        .Checks(static request => ArgumentFault.Strict(request, 0, "int or bigint", static t => t is IntType))
        .Reads(hive: "from_unixtime")
        .Example("from_unixtime(0)", "1970-01-01 00:00:00")
        .Example("from_unixtime(1704067200, 'yyyyMMdd HH')", "20240101 00");

    /// <summary><c>unix_timestamp</c>.</summary>
    [Function]
    public static readonly FunctionRow UnixTimestamp = FunctionRow
        .Scalar("unix_timestamp.hive")
        .Says(
            "The seconds since 1970-01-01 00:00:00 UTC of a date, a timestamp, or of a text (yyyy-MM-dd HH:mm:ss where no pattern is given); NULL where the text is another."
        )
        .Overload("(timeExp: string, fmt: string?) -> bigint")
        .Overload("(timeExp: date, fmt: string?) -> bigint")
        .Overload("(timeExp: timestamp_ntz, fmt: string?) -> bigint")
        .Checks(NotFromNumbers)
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(hive: "unix_timestamp to_unix_timestamp")
        .Example("unix_timestamp('2024-01-01 00:00:01')", "1704067201")
        .Example("unix_timestamp('2024-01-01')", "NULL")
        .Example("unix_timestamp('2024-02-30', 'yyyy-MM-dd')", "1709164800")
        .Example("unix_timestamp('5/Jan/2024:10:11:12 +0100', 'd/MMM/yyyy:HH:mm:ss Z')", "1704445872")
        .Example("unix_timestamp('2024-01-05 10 PM', 'yyyy-MM-dd hh a')", "1704492000");

    private static ArgumentFault? NotFromNumbers(ResultRequest request) =>
        ArgumentFault.Strict(request, 0, "string, date or timestamp", static t => t.IsText || t.IsDateTime);
}
