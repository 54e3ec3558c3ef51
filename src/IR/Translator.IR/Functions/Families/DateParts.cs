namespace Translator.IR.Functions.Families;

/// <summary>Parts of dates and times.</summary>
public static class DateParts
{
    /// <summary><c>year</c>.</summary>
    [Function]
    public static readonly FunctionRow Year = FunctionRow
        .Scalar("year")
        .Total()
        .Says("The year of a date.")
        .Overload("(date: date) -> int")
        .Reads(spark: "year", hive: "year")
        .Example("year('2016-07-30')", "2016");

    /// <summary><c>quarter</c>.</summary>
    [Function]
    public static readonly FunctionRow Quarter = FunctionRow
        .Scalar("quarter")
        .Total()
        .Says("The quarter of the year, 1 to 4.")
        .Overload("(date: date) -> int")
        .Reads(spark: "quarter", hive: "quarter")
        .Example("quarter('2016-08-31')", "3");

    /// <summary><c>month</c>.</summary>
    [Function]
    public static readonly FunctionRow Month = FunctionRow
        .Scalar("month")
        .Total()
        .Says("The month of the year, 1 to 12.")
        .Overload("(date: date) -> int")
        .Reads(spark: "month", hive: "month")
        .Example("month('2016-07-30')", "7");

    /// <summary><c>day</c>.</summary>
    [Function]
    public static readonly FunctionRow Day = FunctionRow
        .Scalar("day")
        .Total()
        .Says("The day of the month, 1 to 31.")
        .Overload("(date: date) -> int")
        .Reads(spark: "day dayofmonth", hive: "day dayofmonth")
        .Example("day('2009-07-30')", "30");

    /// <summary><c>dayofweek</c>.</summary>
    [Function]
    public static readonly FunctionRow DayOfWeek = FunctionRow
        .Scalar("dayofweek")
        .Total()
        .Says("The day of the week, 1 (Sunday) to 7.")
        .Overload("(date: date) -> int")
        .Reads(spark: "dayofweek", hive: "dayofweek")
        .Example("dayofweek('2009-07-30')", "5");

    /// <summary><c>weekday</c>.</summary>
    [Function]
    public static readonly FunctionRow WeekDay = FunctionRow
        .Scalar("weekday")
        .Total()
        .Says("The day of the week, 0 (Monday) to 6.")
        .Overload("(date: date) -> int")
        .Reads(spark: "weekday")
        .Example("weekday('2009-07-30')", "3");

    /// <summary><c>dayofyear</c>.</summary>
    [Function]
    public static readonly FunctionRow DayOfYear = FunctionRow
        .Scalar("dayofyear")
        .Total()
        .Says("The day of the year, 1 to 366.")
        .Overload("(date: date) -> int")
        .Reads(spark: "dayofyear", hive: "dayofyear")
        .Example("dayofyear('2016-04-09')", "100");

    /// <summary><c>weekofyear</c>.</summary>
    [Function]
    public static readonly FunctionRow WeekOfYear = FunctionRow
        .Scalar("weekofyear")
        .Total()
        .Says("The ISO 8601 week of the year, 1 to 53.")
        .Overload("(date: date) -> int")
        .Reads(spark: "weekofyear", hive: "weekofyear")
        .Example("weekofyear('2008-02-20')", "8");

    /// <summary><c>hour</c>.</summary>
    [Function]
    public static readonly FunctionRow Hour = FunctionRow
        .Scalar("hour")
        .Total()
        .Says("The hour of the day, 0 to 23, on the clock of the session.")
        .Overload("(timestamp: timestamp) -> int")
        .Overload("(timestamp: timestamp_ntz) -> int")
        .Overload("(time: time) -> int")
        .Reads(spark: "hour", hive: "hour")
        .Example("hour('2009-07-30 12:58:59')", "12");

    /// <summary><c>minute</c>.</summary>
    [Function]
    public static readonly FunctionRow Minute = FunctionRow
        .Scalar("minute")
        .Total()
        .Says("The minute of the hour, 0 to 59, on the clock of the session.")
        .Overload("(timestamp: timestamp) -> int")
        .Overload("(timestamp: timestamp_ntz) -> int")
        .Overload("(time: time) -> int")
        .Reads(spark: "minute", hive: "minute")
        .Example("minute('2009-07-30 12:58:59')", "58");

    /// <summary><c>second</c>.</summary>
    [Function]
    public static readonly FunctionRow Second = FunctionRow
        .Scalar("second")
        .Total()
        .Says("The second of the minute, 0 to 59, without its fraction.")
        .Overload("(timestamp: timestamp) -> int")
        .Overload("(timestamp: timestamp_ntz) -> int")
        .Overload("(time: time) -> int")
        .Reads(spark: "second", hive: "second")
        .Example("second('2009-07-30 12:58:59')", "59");

    /// <summary><c>monthname</c>.</summary>
    [Function]
    public static readonly FunctionRow MonthName = FunctionRow
        .Scalar("monthname")
        .Says("The short English name of the month.")
        .Overload("(days: date) -> string")
        .Reads(spark: "monthname")
        .Example("monthname(DATE '2008-02-20')", "Feb");

    /// <summary><c>dayname</c>.</summary>
    [Function]
    public static readonly FunctionRow DayName = FunctionRow
        .Scalar("dayname")
        .Says("The short English name of the day of the week.")
        .Overload("(days: date) -> string")
        .Reads(spark: "dayname")
        .Example("dayname(DATE '2008-02-20')", "Wed");
}
