using System.Globalization;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Types;
using Translator.IR.Values;

namespace Translator.IR.Functions.Families;

/// <summary>Moving, comparing and cutting dates and moments.</summary>
public static class DateCalculations
{
    /// <summary><c>date_add</c>.</summary>
    [Function]
    public static readonly FunctionRow DateAdd = FunctionRow
        .Scalar("date_add")
        .With(NoNarrowing.Instance)
        .Says("The date some days later.")
        .Overload("(start_date: date, num_days: int) -> date")
        .Checks(DaysArgument)
        .Reads(spark: "date_add dateadd", hive: "date_add")
        .Example("date_add('2016-07-30', 1)", "2016-07-31");

    /// <summary><c>date_sub</c>.</summary>
    [Function]
    public static readonly FunctionRow DateSub = FunctionRow
        .Scalar("date_sub")
        .With(NoNarrowing.Instance)
        .Says("The date some days earlier.")
        .Overload("(start_date: date, num_days: int) -> date")
        .Checks(DaysArgument)
        .Reads(spark: "date_sub", hive: "date_sub")
        .Example("date_sub('2016-07-30', 1)", "2016-07-29");

    /// <summary><c>datediff</c>.</summary>
    [Function]
    public static readonly FunctionRow DateDiff = FunctionRow
        .Scalar("datediff")
        .Says("The days from the second date to the first.")
        .Overload("(endDate: date, startDate: date) -> int")
        .Reads(spark: "datediff date_diff", hive: "datediff")
        .Example("datediff('2009-07-31', '2009-07-30')", "1");

    /// <summary><c>add_months</c>.</summary>
    [Function]
    public static readonly FunctionRow AddMonths = FunctionRow
        .Scalar("add_months")
        .Says("The date some months later; the day is cut to the length of the month.")
        .Overload("(start_date: date, num_months: int) -> date")
        .Reads(spark: "add_months")
        .Example("add_months('2016-08-31', 1)", "2016-09-30");

    /// <summary><c>months_between</c>.</summary>
    [Function]
    public static readonly FunctionRow MonthsBetween = FunctionRow
        .Scalar("months_between")
        .Says(
            "The months from the second moment to the first; whole where both are the same day of the month or the last one, else with a fraction of 31 days, rounded to 8 digits unless the flag is FALSE."
        )
        .Overload("(timestamp1: timestamp, timestamp2: timestamp, roundOff: boolean?) -> double")
        .Reads(spark: "months_between", hive: "months_between")
        .Example("months_between('1997-02-28 10:30:00', '1996-10-30')", "3.94959677");

    /// <summary><c>last_day</c>.</summary>
    [Function]
    public static readonly FunctionRow LastDay = FunctionRow
        .Scalar("last_day")
        .Says("The last day of the month of a date.")
        .Overload("(date: date) -> date")
        .Reads(spark: "last_day")
        .Example("last_day('2009-01-12')", "2009-01-31");

    /// <summary><c>next_day</c>.</summary>
    [Function]
    public static readonly FunctionRow NextDay = FunctionRow
        .Scalar("next_day")
        .Says(
            "The first date after a date that falls on a day of the week, named by its first two or three letters or in full; another name is an error."
        )
        .Overload("(start_date: date, day_of_week: string) -> date")
        .Reads(ansi: "next_day")
        .Example("next_day('2015-01-14', 'TU')", "2015-01-20");

    /// <summary><c>next_day.or_null</c>.</summary>
    [Function]
    public static readonly FunctionRow NextDayOrNull = FunctionRow
        .Scalar("next_day.or_null")
        .Says("As next_day, and NULL for a name that is no day.")
        .Overload("(start_date: date, day_of_week: string) -> date")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(legacy: "next_day")
        .Example("next_day('2015-01-14', 'TU')", "2015-01-20");

    /// <summary><c>trunc</c>.</summary>
    [Function]
    public static readonly FunctionRow TruncateDate = FunctionRow
        .Scalar("trunc")
        .Says("The first day of the year, quarter, month or week of a date; NULL for another unit.")
        .Overload("(date: date, fmt: string) -> date")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(spark: "trunc")
        .Example("trunc('2019-08-04', 'week')", "2019-07-29")
        .Example("trunc('2009-02-12', 'MM')", "2009-02-01");

    /// <summary><c>date_trunc</c>.</summary>
    [Function]
    public static readonly FunctionRow TruncateTimestamp = FunctionRow
        .Scalar("date_trunc")
        .Says("A moment cut to a unit from microsecond to year on the clock of the session; NULL for another unit.")
        .Overload("(fmt: string, ts: timestamp) -> timestamp")
        .Overload("(fmt: string, ts: timestamp_ntz) -> timestamp_ntz")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(spark: "date_trunc")
        .Example("date_trunc('HOUR', '2015-03-05T09:32:05.359')", "2015-03-05 09:00:00");

    /// <summary><c>timestamp_add_units</c>.</summary>
    [Function]
    public static readonly FunctionRow TimestampAdd = FunctionRow
        .Scalar("timestamp_add_units")
        .Says("A moment some units later; years to months move the calendar, days move the clock of the session, smaller units are exact.")
        .Overload("(unit: string, quantity: bigint, ts: timestamp) -> timestamp")
        .Overload("(unit: string, quantity: bigint, ts: timestamp_ntz) -> timestamp_ntz")
        .Reads(spark: "timestampadd")
        .Example("timestampadd(MONTH, 1, TIMESTAMP '2024-01-31 00:00:00')", "2024-02-29 00:00:00");

    /// <summary><c>timestamp_diff_units</c>.</summary>
    [Function]
    public static readonly FunctionRow TimestampDiff = FunctionRow
        .Scalar("timestamp_diff_units")
        .Says("The whole units from the first moment to the second.")
        .Overload("(unit: string, start: timestamp, end: timestamp) -> bigint")
        .Overload("(unit: string, start: timestamp_ntz, end: timestamp_ntz) -> bigint")
        .Reads(spark: "timestampdiff")
        .Example("timestampdiff(HOUR, TIMESTAMP '2024-01-31 00:00:00', TIMESTAMP '2024-02-01 01:30:00')", "25");

    /// <summary>
    /// The number of days is a whole number, or text that reads as one. Without ANSI mode Spark 4.3 reads the text while it plans: a constant that is
    /// no whole number is an error, and text of a column is not taken.
    /// </summary>
    private static ArgumentFault? DaysArgument(ResultRequest request) =>
        request.Arguments is [_, Cast { Implicit: true, Mode: CastMode.Legacy, Operand: { Type.IsText: true } text }]
            ? text is Literal { Value: TextValue days }
            && int.TryParse(days.Text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
                ? null
                : ArgumentFault.IsConstant(text)
                    ? new ArgumentFault(1, TypeErrors.NotWholeNumber)
                    : new ArgumentFault(1, TypeErrors.UnexpectedInputType, 2, "int", text.Type.Name)
            : ArgumentFault.Strict(request, 1, "int", static t => t is TinyIntType or SmallIntType || t.IsText);
}
