using Translator.IR.Diagnostics;
using Translator.IR.Time;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;
using Translator.Runtime.Time;

namespace Translator.Runtime.Tests.Kernels;

/// <summary>+ and - on dates and times, as Spark 4.3 answers them.</summary>
public sealed class DateTimeOperatorTests
{
    [Theory]
    [InlineData("date_add_days", "date", "2024-02-29", "int", "1", "date", "2024-03-01")]
    [InlineData("date_add_days", "date", "+5881580-07-11", "int", "1", "date", "-5877641-06-23")]
    [InlineData("date_add_year_month", "date", "2024-01-31", "interval month", "INTERVAL '1' MONTH", "date", "2024-02-29")]
    [InlineData("date_add_year_month", "date", "2024-02-29", "interval year", "INTERVAL '1' YEAR", "date", "2025-02-28")]
    [InlineData("date_add_year_month", "date", "+5881580-07-11", "interval month", "INTERVAL '1' MONTH", "date", "!ARITHMETIC_OVERFLOW")]
    [InlineData("date_add_day_interval", "date", "2024-01-01", "interval day", "INTERVAL '2' DAY", "date", "2024-01-03")]
    [InlineData("date_add_calendar_interval", "date", "2024-01-01", "interval", "1 month 2 days", "date", "2024-02-03")]
    [InlineData("date_add_calendar_interval", "date", "2024-01-01", "interval", "-1 month -2 days", "date", "2023-11-29")]
    [InlineData(
        "date_add_calendar_interval",
        "date",
        "2024-01-01",
        "interval",
        "1 hour",
        "date",
        "!INVALID_INTERVAL_WITH_MICROSECONDS_ADDITION"
    )]
    [InlineData("date_add_calendar_interval.wrapping", "date", "2024-01-01", "interval", "25 hours", "date", "2024-01-02")]
    [InlineData(
        "timestamp_add_year_month",
        "timestamp_ntz",
        "2024-01-31 10:00:00",
        "interval month",
        "INTERVAL '1' MONTH",
        "timestamp_ntz",
        "2024-02-29 10:00:00"
    )]
    [InlineData(
        "timestamp_add_calendar_interval",
        "timestamp_ntz",
        "2024-01-01 00:00:00",
        "interval",
        "1 month 1 day 1 hour 0.5 seconds",
        "timestamp_ntz",
        "2024-02-02 01:00:00.5"
    )]
    [InlineData(
        "timestamp_add_day_time",
        "timestamp_ntz",
        "294247-01-10 04:00:54",
        "interval day",
        "INTERVAL '1' DAY",
        "timestamp_ntz",
        "!DATETIME_OVERFLOW"
    )]
    [InlineData("time_add_day_time", "time(6)", "10:00:00", "interval hour", "INTERVAL '02' HOUR", "time(6)", "12:00:00")]
    [InlineData("time_add_day_time", "time(6)", "23:00:00", "interval hour", "INTERVAL '02' HOUR", "time(6)", "!DATETIME_OVERFLOW")]
    [InlineData(
        "subtract_times",
        "time(6)",
        "10:00:00",
        "time(6)",
        "08:30:00.5",
        "interval hour to second",
        "INTERVAL '01:29:59.5' HOUR TO SECOND"
    )]
    [InlineData("subtract_dates", "date", "2024-03-01", "date", "2024-02-28", "interval day", "INTERVAL '2' DAY")]
    [InlineData(
        "subtract_timestamps",
        "timestamp_ntz",
        "2024-03-01 12:00:00",
        "timestamp_ntz",
        "2024-02-28",
        "interval day to second",
        "INTERVAL '2 12:00:00' DAY TO SECOND"
    )]
    [InlineData(
        "calendar_interval_add",
        "interval",
        "1 year 2 months 3 days 4 hours",
        "interval",
        "11 months 30 days 22 hours",
        "interval",
        "2 years 1 months 33 days 26 hours"
    )]
    [InlineData(
        "calendar_interval_multiply",
        "interval",
        "1 year 2 months 3 days 4 hours",
        "double",
        "1.5",
        "interval",
        "1 years 9 months 4 days 18 hours"
    )]
    [InlineData(
        "calendar_interval_multiply",
        "interval",
        "1 year 1 month 1 day",
        "double",
        "-1.5",
        "interval",
        "-1 years -7 months -1 days -12 hours"
    )]
    [InlineData("calendar_interval_multiply", "interval", "-1 month -1 day", "double", "0.7", "interval", "-16 hours -48 minutes")]
    [InlineData(
        "calendar_interval_divide",
        "interval",
        "1 year 2 months 3 days 4 hours",
        "double",
        "7.0",
        "interval",
        "2 months 10 hours 51 minutes 25.714286 seconds"
    )]
    [InlineData("calendar_interval_divide", "interval", "1 month 0.000001 seconds", "double", "3.0", "interval", "0 seconds")]
    [InlineData("calendar_interval_divide", "interval", "1 day", "double", "0.0", "interval", "!INTERVAL_DIVIDED_BY_ZERO")]
    [InlineData("try_add", "date", "2024-02-29", "int", "1", "date", "2024-03-01")]
    [InlineData("try_add", "date", "+5881580-07-11", "interval month", "INTERVAL '1' MONTH", "date", "null")]
    public void GivesWhatSparkGives(string id, string typeA, string a, string typeB, string b, string resultType, string expected) =>
        Assert.Equal(expected, Run(id, Cell(typeA, a, ZoneRules.Utc), Cell(typeB, b, ZoneRules.Utc), resultType, ZoneRules.Utc));

    [Theory]
    [InlineData("timestamp_add_day_time", "2024-03-10 01:30:00", "interval day", "INTERVAL '1' DAY", "2024-03-11 01:30:00")]
    [InlineData("timestamp_add_day_time", "2024-03-09 02:30:00", "interval day", "INTERVAL '1' DAY", "2024-03-10 03:30:00")]
    [InlineData("timestamp_add_day_time", "2024-03-09 02:30:00", "interval hour", "INTERVAL '24' HOUR", "2024-03-10 03:30:00")]
    [InlineData("timestamp_add_year_month", "2024-02-10 02:30:00", "interval month", "INTERVAL '1' MONTH", "2024-03-10 03:30:00")]
    [InlineData("timestamp_add_calendar_interval", "2024-11-02 01:30:00", "interval", "1 day", "2024-11-03 01:30:00")]
    public void InstantsMoveOnTheClock(string id, string start, string typeB, string b, string expected)
    {
        var zone = ZoneRules.Find("America/Los_Angeles") ?? throw new InvalidOperationException();
        Assert.Equal(expected, Run(id, Cell("timestamp", start, zone), Cell(typeB, b, zone), "timestamp", zone));
    }

    private static Column Cell(string type, string text, ZoneRules zone)
    {
        var source = new BytesColumnBuilder(DataType.String);
        source.Append(text);
        var target = TypeNames.Parse(type);
        if (target.IsNumeric)
        {
            var builder = ColumnBuilder.Create(target);
            CellText.Append(builder, text);
            return builder.Build();
        }
        var session = new SessionOptions { Zone = zone };
        return Runtime
            .Kernels.Casts.CastKernels.Create(DataType.String, target, IR.Expressions.CastMode.Ansi, session)
            .Evaluate([source.Build()], 1, new EvaluationContext(session));
    }

    private static string Run(string id, Column a, Column b, string resultType, ZoneRules zone)
    {
        var session = new SessionOptions { Zone = zone };
        try
        {
            var request = new KernelRequest(id, [a.Type, b.Type], TypeNames.Parse(resultType)) { Session = session };
            var result = KernelRegistry.BuiltIn.Scalar(request).Evaluate([a, b], 1, new EvaluationContext(session));
            return result.IsNull(0) ? "null" : new Text.ValueText(Text.TextStyle.Cast, zone).Format(result, 0);
        }
        catch (DataException mistake)
        {
            return "!" + mistake.Diagnostic.Condition;
        }
    }
}
