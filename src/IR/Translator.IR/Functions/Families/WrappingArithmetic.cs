using Translator.IR.Types;

namespace Translator.IR.Functions.Families;

/// <summary>
/// Arithmetic of Spark's non-ANSI mode and of Hive: integers wrap around, a zero divisor and a decimal that does not fit give NULL. The overloads
/// are those of <see cref="Arithmetic"/>.
/// </summary>
public static class WrappingArithmetic
{
    /// <summary><c>a + b</c>.</summary>
    [Function]
    public static readonly FunctionRow Add = FunctionRow
        .Scalar("add.wrapping")
        .Total()
        .Says("The sum; integers wrap around, a decimal that does not fit is NULL.")
        .Overload("(left: decimal, right: decimal) -> decimal")
        .Overload("(left: T is numeric, right: T) -> T")
        .Returns(ArithmeticTypes.Add)
        .WithNulls(NullPolicy.PropagateOrNull)
        .NullableWhen(ArithmeticTypes.NullableOrDecimal)
        .Example("2147483647 + 1", "-2147483648");

    /// <summary><c>a - b</c>.</summary>
    [Function]
    public static readonly FunctionRow Subtract = FunctionRow
        .Scalar("subtract.wrapping")
        .Total()
        .Says("The difference; integers wrap around, a decimal that does not fit is NULL.")
        .Overload("(left: decimal, right: decimal) -> decimal")
        .Overload("(left: T is numeric, right: T) -> T")
        .Returns(ArithmeticTypes.Add)
        .WithNulls(NullPolicy.PropagateOrNull)
        .NullableWhen(ArithmeticTypes.NullableOrDecimal)
        .Example("-2147483648 - 1", "2147483647");

    /// <summary><c>a * b</c>.</summary>
    [Function]
    public static readonly FunctionRow Multiply = FunctionRow
        .Scalar("multiply.wrapping")
        .Total()
        .Says("The product; integers wrap around, a decimal that does not fit is NULL.")
        .Overload("(left: decimal, right: decimal) -> decimal")
        .Overload("(left: T is numeric, right: T) -> T")
        .Returns(ArithmeticTypes.Multiply)
        .WithNulls(NullPolicy.PropagateOrNull)
        .NullableWhen(ArithmeticTypes.NullableOrDecimal)
        .Example("2147483647 * 2", "-2");

    /// <summary><c>a / b</c>, never of integers.</summary>
    [Function]
    public static readonly FunctionRow Divide = FunctionRow
        .Scalar("divide.wrapping")
        .Says("The quotient of decimals or doubles; NULL for a zero divisor.")
        .Overload("(dividend: decimal, divisor: decimal) -> decimal")
        .Overload("(dividend: double, divisor: double) -> double")
        .Returns(ArithmeticTypes.Divide)
        .WithNulls(NullPolicy.PropagateOrNull)
        .Example("1 / 0", "NULL")
        .Example("3 / 2", "1.5");

    /// <summary><c>a DIV b</c>.</summary>
    [Function]
    public static readonly FunctionRow Div = FunctionRow
        .Scalar("div.wrapping")
        .Says("The quotient without its fraction, rounded towards zero; NULL for a zero divisor.")
        .Overload("(dividend: bigint, divisor: bigint) -> bigint")
        .Overload("(dividend: decimal, divisor: decimal) -> bigint")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Example("7 div 2", "3")
        .Example("7 div 0", "NULL");

    /// <summary><c>a % b</c>.</summary>
    [Function]
    public static readonly FunctionRow Mod = FunctionRow
        .Scalar("mod.wrapping")
        .Says("The remainder of the division, with the sign of the dividend; NULL for a zero divisor.")
        .Overload("(dividend: decimal, divisor: decimal) -> decimal")
        .Overload("(dividend: T is numeric, divisor: T) -> T")
        .Returns(ArithmeticTypes.Modulo)
        .Reads(legacy: "mod")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Example("-7 % 2", "-1")
        .Example("7 % 0", "NULL");

    /// <summary><c>-a</c>.</summary>
    [Function]
    public static readonly FunctionRow Negative = FunctionRow
        .Scalar("negative.wrapping")
        .Total()
        .Says("The number with the other sign; the least integer stays itself.")
        .Overload("(value: T is numeric) -> T")
        .Reads(legacy: "negative", hive: "negative")
        .Example("negative(5)", "-5");
}
