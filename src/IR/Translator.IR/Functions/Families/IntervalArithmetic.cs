using Translator.IR.Types;

namespace Translator.IR.Functions.Families;

/// <summary>
/// Arithmetic on intervals. A parameter that is a full interval type takes every interval of that kind, whatever its fields: they are
/// stored alike. Overflow is an error.
/// </summary>
public static class IntervalArithmetic
{
    /// <summary><c>INTERVAL … + INTERVAL …</c>.</summary>
    [Function]
    public static readonly FunctionRow Add = FunctionRow
        .Scalar("interval_add")
        .Says("The sum of two intervals.")
        .Overload("(left: T is interval, right: T) -> T")
        .Writes(spark: "{0} + {1}")
        .Example("INTERVAL '1' MONTH + INTERVAL '1' YEAR", "1-1");

    /// <summary><c>INTERVAL … - INTERVAL …</c>.</summary>
    [Function]
    public static readonly FunctionRow Subtract = FunctionRow
        .Scalar("interval_subtract")
        .Says("The difference of two intervals.")
        .Overload("(left: T is interval, right: T) -> T")
        .Writes(spark: "{0} - {1}")
        .Example("INTERVAL '1' DAY - INTERVAL '2' MINUTE", "0 23:58:00.000000000");

    /// <summary><c>- INTERVAL …</c>.</summary>
    [Function]
    public static readonly FunctionRow Negative = FunctionRow
        .Scalar("interval_negative")
        .Says("The interval with the other sign.")
        .Overload("(value: T is interval) -> T")
        .Writes(spark: "-{0}")
        .Example("-(INTERVAL '1' DAY)", "-1 00:00:00.000000000");

    /// <summary><c>INTERVAL … * n</c>.</summary>
    [Function]
    public static readonly FunctionRow Multiply = FunctionRow
        .Scalar("interval_multiply")
        .Says("The interval times a number, rounded half up to months or microseconds.")
        .Overload("(value: interval, factor: numeric) -> interval")
        .Returns(ArithmeticTypes.ScaledInterval)
        .Writes(spark: "{0} * {1}")
        .Example("INTERVAL '1' DAY * 1.5", "1 12:00:00.000000000");

    /// <summary><c>INTERVAL … / n</c>.</summary>
    [Function]
    public static readonly FunctionRow Divide = FunctionRow
        .Scalar("interval_divide")
        .Says("The interval divided by a number, rounded half up to months or microseconds; a zero divisor is an error.")
        .Overload("(value: interval, divisor: numeric) -> interval")
        .Returns(ArithmeticTypes.ScaledInterval)
        .Writes(spark: "{0} / {1}")
        .Example("INTERVAL '1' DAY / 2", "0 12:00:00.000000000");

    /// <summary><c>INTERVAL … DIV INTERVAL …</c>.</summary>
    [Function]
    public static readonly FunctionRow Div = FunctionRow
        .Scalar("interval_div")
        .Says("How many times an interval goes into another, without fraction; a zero divisor is an error.")
        .Overload("(dividend: T is interval, divisor: T) -> bigint")
        .Writes(spark: "{0} DIV {1}")
        .Example("INTERVAL '1' DAY DIV INTERVAL '5' HOUR", "4");

    /// <summary>The sum of two calendar intervals.</summary>
    [Function]
    public static readonly FunctionRow CalendarAdd = FunctionRow
        .Scalar("calendar_interval_add")
        .Says("The sum of two calendar intervals, part by part.")
        .Overload("(left: calendar_interval, right: calendar_interval) -> calendar_interval")
        .Writes(spark: "{0} + {1}")
        .Example("make_interval(1, 2) + make_interval(0, 1)", "1 years 3 months");

    /// <summary>The difference of two calendar intervals.</summary>
    [Function]
    public static readonly FunctionRow CalendarSubtract = FunctionRow
        .Scalar("calendar_interval_subtract")
        .Says("The difference of two calendar intervals, part by part.")
        .Overload("(left: calendar_interval, right: calendar_interval) -> calendar_interval")
        .Writes(spark: "{0} - {1}")
        .Example("make_interval(1, 2) - make_interval(0, 1, 0, 3)", "1 years 1 months -3 days");

    /// <summary>A calendar interval with the other sign.</summary>
    [Function]
    public static readonly FunctionRow CalendarNegative = FunctionRow
        .Scalar("calendar_interval_negative")
        .Says("The calendar interval with every part's sign turned.")
        .Overload("(value: calendar_interval) -> calendar_interval")
        .Writes(spark: "-{0}")
        .Example("-make_interval(1)", "-1 years");

    /// <summary>A calendar interval times a number.</summary>
    [Function]
    public static readonly FunctionRow CalendarMultiply = FunctionRow
        .Scalar("calendar_interval_multiply")
        .Says("The calendar interval times a number; fractions of days become time.")
        .Overload("(value: calendar_interval, factor: double) -> calendar_interval")
        .Writes(spark: "{0} * {1}")
        .Example("make_interval(1) * 2", "2 years");

    /// <summary>A calendar interval divided by a number.</summary>
    [Function]
    public static readonly FunctionRow CalendarDivide = FunctionRow
        .Scalar("calendar_interval_divide")
        .Says("The calendar interval divided by a number; a zero divisor is an error.")
        .Overload("(value: calendar_interval, divisor: double) -> calendar_interval")
        .Writes(spark: "{0} / {1}")
        .Example("make_interval(1) / 2", "6 months");
}
