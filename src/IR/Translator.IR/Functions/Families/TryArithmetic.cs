using Translator.IR.Types;

namespace Translator.IR.Functions.Families;

/// <summary>Arithmetic that gives NULL where <see cref="Arithmetic"/> reports an error.</summary>
public static class TryArithmetic
{
    /// <summary><c>try_add(a, b)</c>.</summary>
    [Function]
    public static readonly FunctionRow TryAdd = FunctionRow
        .Scalar("try_add")
        .Total()
        .Says("The sum, or NULL on overflow.")
        .Overload("(left: decimal, right: decimal) -> decimal")
        .Overload("(left: T is numeric, right: T) -> T")
        .Overload("(left: T is interval, right: T) -> T")
        .Overload("(start: date, days: int) -> date")
        .Overload("(start: date, span: interval_day_time) -> date")
        .Overload("(start: date, span: calendar_interval) -> date")
        .Overload("(start: time, span: interval_day_time) -> time")
        .Overload("(start: T is timestamp_any, span: interval_day_time) -> T")
        .Overload("(start: T is timestamp_any, span: calendar_interval) -> T")
        .Overload("(left: calendar_interval, right: calendar_interval) -> calendar_interval")
        .Overload("(start: T is timestamp_any, span: interval_year_month) -> T")
        .Overload("(start: date, span: interval_year_month) -> date")
        .Returns(ArithmeticTypes.Add)
        .Reads(spark: "try_add")
        .Writes(spark: "try_add({0}, {1})")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Example("try_add(1, 2)", "3")
        .Example("try_add(2147483647, 1)", "NULL");

    /// <summary><c>try_subtract(a, b)</c>.</summary>
    [Function]
    public static readonly FunctionRow TrySubtract = FunctionRow
        .Scalar("try_subtract")
        .Total()
        .Says("The difference, or NULL on overflow.")
        .Overload("(left: decimal, right: decimal) -> decimal")
        .Overload("(left: T is numeric, right: T) -> T")
        .Overload("(left: T is interval, right: T) -> T")
        .Overload("(start: date, days: int) -> date")
        .Overload("(left: calendar_interval, right: calendar_interval) -> calendar_interval")
        .Returns(ArithmeticTypes.Add)
        .Reads(spark: "try_subtract")
        .Writes(spark: "try_subtract({0}, {1})")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Example("try_subtract(2, 1)", "1")
        .Example("try_subtract(-2147483648, 1)", "NULL");

    /// <summary><c>try_multiply(a, b)</c>.</summary>
    [Function]
    public static readonly FunctionRow TryMultiply = FunctionRow
        .Scalar("try_multiply")
        .Total()
        .Says("The product, or NULL on overflow.")
        .Overload("(left: decimal, right: decimal) -> decimal")
        .Overload("(left: T is numeric, right: T) -> T")
        .Overload("(span: T is interval, factor: numeric) -> T")
        .Overload("(span: calendar_interval, factor: double) -> calendar_interval")
        .Returns(ArithmeticTypes.Multiply)
        .Reads(spark: "try_multiply")
        .Writes(spark: "try_multiply({0}, {1})")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Example("try_multiply(2, 3)", "6")
        .Example("try_multiply(2147483647, 2)", "NULL");

    /// <summary><c>try_divide(a, b)</c>.</summary>
    [Function]
    public static readonly FunctionRow TryDivide = FunctionRow
        .Scalar("try_divide")
        .Total()
        .Says("The quotient, or NULL for a zero divisor or on overflow.")
        .Overload("(dividend: decimal, divisor: decimal) -> decimal")
        .Overload("(dividend: double, divisor: double) -> double")
        .Overload("(span: T is interval, divisor: numeric) -> T")
        .Overload("(span: calendar_interval, divisor: double) -> calendar_interval")
        .Returns(ArithmeticTypes.Divide)
        .Reads(spark: "try_divide")
        .Writes(spark: "try_divide({0}, {1})")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Example("try_divide(3, 2)", "1.5")
        .Example("try_divide(1, 0)", "NULL");

    /// <summary><c>try_mod(a, b)</c>.</summary>
    [Function]
    public static readonly FunctionRow TryMod = FunctionRow
        .Scalar("try_mod")
        .Total()
        .Says("The remainder, or NULL for a zero divisor.")
        .Overload("(dividend: decimal, divisor: decimal) -> decimal")
        .Overload("(dividend: T is numeric, divisor: T) -> T")
        .Returns(ArithmeticTypes.Modulo)
        .Reads(spark: "try_mod")
        .Writes(spark: "try_mod({0}, {1})")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Example("try_mod(7, 3)", "1")
        .Example("try_mod(1, 0)", "NULL");
}
