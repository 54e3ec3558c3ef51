using Translator.IR.Types;

namespace Translator.IR.Functions.Families;

/// <summary>
/// Arithmetic on numbers that reports overflow and division by zero, as Spark does in ANSI mode. Both operands have one type, except decimals,
/// which keep their own precision and scale.
/// </summary>
public static class Arithmetic
{
    /// <summary><c>a + b</c>.</summary>
    [Function]
    public static readonly FunctionRow Add = FunctionRow
        .Scalar("add")
        .Says("The sum; overflow is an error.")
        .Overload("(left: decimal, right: decimal) -> decimal")
        .Overload("(left: T is numeric, right: T) -> T")
        .Returns(ArithmeticTypes.Add)
        .Writes(spark: "{0} + {1}")
        .Example("1 + 2", "3")
        .Example("1.5 + 2.25", "3.75")
        .Example("1 + NULL", "NULL");

    /// <summary><c>a - b</c>.</summary>
    [Function]
    public static readonly FunctionRow Subtract = FunctionRow
        .Scalar("subtract")
        .Says("The difference; overflow is an error.")
        .Overload("(left: decimal, right: decimal) -> decimal")
        .Overload("(left: T is numeric, right: T) -> T")
        .Returns(ArithmeticTypes.Add)
        .Writes(spark: "{0} - {1}")
        .Example("5 - 7", "-2")
        .Example("1.5 - 1", "0.5");

    /// <summary><c>a * b</c>.</summary>
    [Function]
    public static readonly FunctionRow Multiply = FunctionRow
        .Scalar("multiply")
        .Says("The product; overflow is an error.")
        .Overload("(left: decimal, right: decimal) -> decimal")
        .Overload("(left: T is numeric, right: T) -> T")
        .Returns(ArithmeticTypes.Multiply)
        .Writes(spark: "{0} * {1}")
        .Example("6 * 7", "42")
        .Example("1.5 * 2.25", "3.375");

    /// <summary><c>a / b</c>, never of integers: they are made doubles first.</summary>
    [Function]
    public static readonly FunctionRow Divide = FunctionRow
        .Scalar("divide")
        .Says("The quotient of decimals or doubles; a zero divisor is an error.")
        .Overload("(dividend: decimal, divisor: decimal) -> decimal")
        .Overload("(dividend: double, divisor: double) -> double")
        .Returns(ArithmeticTypes.Divide)
        .Writes(spark: "{0} / {1}")
        .Example("1 / 2", "0.5")
        .Example("1.5 / 2.25", "0.666667");

    /// <summary><c>a DIV b</c>.</summary>
    [Function]
    public static readonly FunctionRow Div = FunctionRow
        .Scalar("div")
        .Says("The quotient without its fraction, rounded towards zero; a zero divisor is an error.")
        .Overload("(dividend: bigint, divisor: bigint) -> bigint")
        .Overload("(dividend: decimal, divisor: decimal) -> bigint")
        .Writes(spark: "{0} DIV {1}")
        .Example("7 DIV 2", "3")
        .Example("-7 DIV 2", "-3");

    /// <summary><c>a % b</c>.</summary>
    [Function]
    public static readonly FunctionRow Mod = FunctionRow
        .Scalar("mod")
        .Says("The remainder of the division, with the sign of the dividend; a zero divisor is an error.")
        .Overload("(dividend: decimal, divisor: decimal) -> decimal")
        .Overload("(dividend: T is numeric, divisor: T) -> T")
        .Returns(ArithmeticTypes.Modulo)
        .Reads(ansi: "mod")
        .Writes(spark: "{0} % {1}")
        .Example("7 % 3", "1")
        .Example("-7 % 3", "-1")
        .Example("mod(5.5, 2)", "1.5");

    /// <summary><c>-a</c>.</summary>
    [Function]
    public static readonly FunctionRow Negative = FunctionRow
        .Scalar("negative")
        .Says("The number with the other sign; overflow is an error.")
        .Overload("(value: T is numeric) -> T")
        .Reads(ansi: "negative")
        .Writes(spark: "-{0}")
        .Example("-(5)", "-5")
        .Example("negative(1.5)", "-1.5");
}
