using Translator.IR.Types;

namespace Translator.IR.Functions.Families;

/// <summary>Counting, adding up and extremes.</summary>
public static class Aggregates
{
    /// <summary><c>count(*)</c>, <c>count(a, b)</c>.</summary>
    [Function]
    public static readonly FunctionRow Count = FunctionRow
        .Aggregate("count")
        .Says("The number of rows in which no argument is NULL; of all rows where there is no argument.")
        .Overload("(expr: any...) -> bigint")
        .WithNulls(NullPolicy.NeverNull)
        .Reads(spark: "count", hive: "count")
        .Example("count(*)", "1")
        .Example("count(a) FROM VALUES (1), (NULL) AS t(a)", "1")
        .Example("count(DISTINCT a, b) FROM VALUES (1, 1), (1, 1), (1, NULL) AS t(a, b)", "1");

    /// <summary><c>sum(a)</c> in ANSI mode.</summary>
    [Function]
    public static readonly FunctionRow Sum = Sums("sum", "The sum of all values that are not NULL; an overflow is an error.")
        .Reads(ansi: "sum")
        .Example("sum(a) FROM VALUES (5), (NULL), (10) AS t(a)", "15")
        .Example("sum(DISTINCT a) FROM VALUES (5), (5), (10) AS t(a)", "15");

    /// <summary><c>sum(a)</c> outside ANSI mode.</summary>
    [Function]
    public static readonly FunctionRow SumWrapping = Sums(
            "sum.wrapping",
            "The sum of all values that are not NULL; bigint wraps around, a decimal overflow gives NULL."
        )
        .Reads(legacy: "sum", hive: "sum")
        .Example("sum(5)", "5");

    /// <summary><c>try_sum(a)</c>.</summary>
    [Function]
    public static readonly FunctionRow TrySum = Sums("try_sum", "The sum of all values that are not NULL; NULL on overflow.")
        .Reads(spark: "try_sum")
        .Example("try_sum(a) FROM VALUES (9223372036854775807), (1) AS t(a)", "NULL");

    /// <summary><c>avg(a)</c> in ANSI mode.</summary>
    [Function]
    public static readonly FunctionRow Average = Averages(
            "avg",
            "The mean of all values that are not NULL; a decimal overflow is an error."
        )
        .Reads(ansi: "avg mean")
        .Example("avg(a) FROM VALUES (1), (2), (NULL) AS t(a)", "1.5");

    /// <summary><c>avg(a)</c> outside ANSI mode.</summary>
    [Function]
    public static readonly FunctionRow AverageWrapping = Averages(
            "avg.wrapping",
            "The mean of all values that are not NULL; a decimal overflow gives NULL."
        )
        .Reads(legacy: "avg mean", hive: "avg")
        .Example("avg(5)", "5.0");

    /// <summary><c>try_avg(a)</c>.</summary>
    [Function]
    public static readonly FunctionRow TryAverage = Averages("try_avg", "The mean of all values that are not NULL; NULL on overflow.")
        .Reads(spark: "try_avg")
        .Example("try_avg(a) FROM VALUES (1), (2), (NULL) AS t(a)", "1.5");

    /// <summary><c>min(a)</c>.</summary>
    [Function]
    public static readonly FunctionRow Min = FunctionRow
        .Aggregate("min")
        .Says("The least value that is not NULL.")
        .Overload("(expr: T is orderable) -> T")
        .Reads(spark: "min", hive: "min")
        .Example("min(a) FROM VALUES (1), (NULL), (3) AS t(a)", "1");

    /// <summary><c>max(a)</c>.</summary>
    [Function]
    public static readonly FunctionRow Max = FunctionRow
        .Aggregate("max")
        .Says("The greatest value that is not NULL; NaN is greater than all numbers.")
        .Overload("(expr: T is orderable) -> T")
        .Reads(spark: "max", hive: "max")
        .Example("max(a) FROM VALUES (1), (NULL), (3) AS t(a)", "3");

    private static FunctionRow Sums(string id, string summary) =>
        Numeric(id, summary)
            .Returns(static request =>
                request[0] switch
                {
                    DecimalType d => new DecimalType(Math.Min(DecimalType.MaxPrecision, d.Precision + 10), d.Scale),
                    { IsInteger: true } => DataType.BigInt,
                    { IsFloating: true } => DataType.Double,
                    var interval => interval,
                }
            );

    private static FunctionRow Averages(string id, string summary) =>
        Numeric(id, summary)
            .Returns(static request =>
                request[0] switch
                {
                    DecimalType d => new DecimalType(
                        Math.Min(DecimalType.MaxPrecision, d.Precision + 4),
                        Math.Min(DecimalType.MaxPrecision, d.Scale + 4)
                    ),
                    YearMonthIntervalType => YearMonthIntervalType.Full,
                    DayTimeIntervalType => DayTimeIntervalType.Full,
                    _ => DataType.Double,
                }
            );

    private static FunctionRow Numeric(string id, string summary) =>
        FunctionRow
            .Aggregate(id)
            .Says(summary)
            .Overload("(expr: integer) -> bigint")
            .Overload("(expr: decimal) -> decimal(38,0)")
            .Overload("(expr: floating) -> double")
            .Overload("(expr: interval) -> interval_day_time")
            .Overload("(expr: double) -> double");
}
