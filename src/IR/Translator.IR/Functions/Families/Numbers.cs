namespace Translator.IR.Functions.Families;

/// <summary>Signs, rounding, remainders and choices among numbers.</summary>
public static class Numbers
{
    /// <summary><c>abs</c>.</summary>
    [Function]
    public static readonly FunctionRow Abs = FunctionRow
        .Scalar("abs")
        .Says("The number without its sign; overflow is an error.")
        .Overload("(expr: T is numeric) -> T")
        .Overload("(expr: T is interval) -> T")
        .Reads(ansi: "abs")
        .Example("abs(-1)", "1");

    /// <summary><c>abs.wrapping</c>.</summary>
    [Function]
    public static readonly FunctionRow AbsWrapping = FunctionRow
        .Scalar("abs.wrapping")
        .Says("The number without its sign; the least number stays as it is.")
        .Overload("(expr: T is numeric) -> T")
        .Overload("(expr: T is interval) -> T")
        .Reads(legacy: "abs", hive: "abs")
        .Example("abs(-1)", "1");

    /// <summary><c>sign</c>.</summary>
    [Function]
    public static readonly FunctionRow Sign = FunctionRow
        .Scalar("sign")
        .Says("-1, 0 or 1 as the number is negative, zero or positive.")
        .Overload("(expr: double) -> double")
        .Overload("(expr: interval) -> double")
        .Reads(spark: "sign signum", hive: "sign signum")
        .Example("sign(40)", "1.0");

    /// <summary><c>pmod</c>.</summary>
    [Function]
    public static readonly FunctionRow PMod = FunctionRow
        .Scalar("pmod")
        .With(OperatorOperands.Instance)
        .Says("The remainder, not negative for a positive divisor; a zero divisor is an error.")
        .Overload("(dividend: decimal, divisor: decimal) -> decimal")
        .Overload("(dividend: T is numeric, divisor: T) -> T")
        .Returns(ArithmeticTypes.Modulo)
        .Reads(ansi: "pmod")
        .Example("pmod(-10, 3)", "2")
        .Example("pmod('7', 3)", "1");

    /// <summary><c>pmod.or_null</c>.</summary>
    [Function]
    public static readonly FunctionRow PModOrNull = FunctionRow
        .Scalar("pmod.or_null")
        .With(OperatorOperands.Instance)
        .Says("The remainder, not negative for a positive divisor; NULL for a zero divisor.")
        .Overload("(dividend: decimal, divisor: decimal) -> decimal")
        .Overload("(dividend: T is numeric, divisor: T) -> T")
        .Returns(ArithmeticTypes.Modulo)
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(legacy: "pmod", hive: "pmod")
        .Example("pmod(-10, 3)", "2")
        .Example("pmod('7', 3)", "1.0");

    /// <summary><c>ceil</c>.</summary>
    [Function]
    public static readonly FunctionRow Ceil = FunctionRow
        .Scalar("ceil")
        .Says("The least whole number, or number of that many digits, that is not less; overflow is an error.")
        .Overload("(expr: double) -> bigint")
        .Overload("(expr: bigint) -> bigint")
        .Overload("(expr: decimal) -> decimal")
        .Overload("(expr: decimal, d: int) -> decimal")
        .Returns(RoundingTypes.UpOrDown)
        .Checks(RoundingTypes.Digits)
        .Reads(ansi: "ceil ceiling")
        .Example("ceil(-0.1)", "0")
        .Example("ceil(3.1411, -3)", "1000");

    /// <summary><c>ceil.saturating</c>.</summary>
    [Function]
    public static readonly FunctionRow CeilSaturating = FunctionRow
        .Scalar("ceil.saturating")
        .Says("The least whole number, or number of that many digits, that is not less; too large numbers are the largest one.")
        .Overload("(expr: double) -> bigint")
        .Overload("(expr: bigint) -> bigint")
        .Overload("(expr: decimal) -> decimal")
        .Overload("(expr: decimal, d: int) -> decimal")
        .Returns(RoundingTypes.UpOrDown)
        .Checks(RoundingTypes.Digits)
        .Reads(legacy: "ceil ceiling", hive: "ceil ceiling")
        .Example("ceil(-0.1)", "0")
        .Example("ceil(3.1411, -3)", "1000");

    /// <summary><c>floor</c>.</summary>
    [Function]
    public static readonly FunctionRow Floor = FunctionRow
        .Scalar("floor")
        .Says("The greatest whole number, or number of that many digits, that is not greater; overflow is an error.")
        .Overload("(expr: double) -> bigint")
        .Overload("(expr: bigint) -> bigint")
        .Overload("(expr: decimal) -> decimal")
        .Overload("(expr: decimal, d: int) -> decimal")
        .Returns(RoundingTypes.UpOrDown)
        .Checks(RoundingTypes.Digits)
        .Reads(ansi: "floor")
        .Example("floor(-0.1)", "-1")
        .Example("floor(3.1411, 3)", "3.141");

    /// <summary><c>floor.saturating</c>.</summary>
    [Function]
    public static readonly FunctionRow FloorSaturating = FunctionRow
        .Scalar("floor.saturating")
        .Says("The greatest whole number, or number of that many digits, that is not greater; too large numbers are the largest one.")
        .Overload("(expr: double) -> bigint")
        .Overload("(expr: bigint) -> bigint")
        .Overload("(expr: decimal) -> decimal")
        .Overload("(expr: decimal, d: int) -> decimal")
        .Returns(RoundingTypes.UpOrDown)
        .Checks(RoundingTypes.Digits)
        .Reads(legacy: "floor", hive: "floor")
        .Example("floor(-0.1)", "-1")
        .Example("floor(3.1411, 3)", "3.141");

    /// <summary><c>round</c>.</summary>
    [Function]
    public static readonly FunctionRow Round = FunctionRow
        .Scalar("round")
        .Says("The number rounded to some digits, halves away from zero; overflow is an error.")
        .Overload("(expr: decimal, d: int?) -> decimal")
        .Overload("(expr: T is numeric, d: int?) -> T")
        .Returns(RoundingTypes.Round)
        .Checks(RoundingTypes.Digits)
        .Reads(ansi: "round")
        .Example("round(2.5, 0)", "3");

    /// <summary><c>round.wrapping</c>.</summary>
    [Function]
    public static readonly FunctionRow RoundWrapping = FunctionRow
        .Scalar("round.wrapping")
        .Says("As round; overflow wraps.")
        .Overload("(expr: decimal, d: int?) -> decimal")
        .Overload("(expr: T is numeric, d: int?) -> T")
        .Returns(RoundingTypes.Round)
        .Checks(RoundingTypes.Digits)
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(legacy: "round")
        .Example("round(2.5, 0)", "3");

    /// <summary><c>bround</c>.</summary>
    [Function]
    public static readonly FunctionRow BRound = FunctionRow
        .Scalar("bround")
        .Says("The number rounded to some digits, halves to the even digit; overflow is an error.")
        .Overload("(expr: decimal, d: int?) -> decimal")
        .Overload("(expr: T is numeric, d: int?) -> T")
        .Returns(RoundingTypes.Round)
        .Checks(RoundingTypes.Digits)
        .Reads(ansi: "bround")
        .Example("bround(2.5, 0)", "2")
        .Example("bround(25, -1)", "20");

    /// <summary><c>bround.wrapping</c>.</summary>
    [Function]
    public static readonly FunctionRow BRoundWrapping = FunctionRow
        .Scalar("bround.wrapping")
        .Says("As bround; overflow wraps.")
        .Overload("(expr: decimal, d: int?) -> decimal")
        .Overload("(expr: T is numeric, d: int?) -> T")
        .Returns(RoundingTypes.Round)
        .Checks(RoundingTypes.Digits)
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(legacy: "bround")
        .Example("bround(2.5, 0)", "2");

    /// <summary><c>rint</c>.</summary>
    [Function]
    public static readonly FunctionRow Rint = FunctionRow
        .Scalar("rint")
        .Says("The nearest whole number as a double, halves to the even one.")
        .Overload("(expr: double) -> double")
        .Reads(spark: "rint")
        .Example("rint(12.3456)", "12.0");

    /// <summary><c>nanvl</c>.</summary>
    [Function]
    public static readonly FunctionRow NanVl = FunctionRow
        .Scalar("nanvl")
        .Says("The first number, or the second where the first is NaN.")
        .Overload("(expr1: float, expr2: float) -> float")
        .Overload("(expr1: double, expr2: double) -> double")
        .WithNulls(NullPolicy.SeesNulls)
        .Reads(spark: "nanvl")
        .Example("nanvl(cast('NaN' as double), 123)", "123.0");

    /// <summary><c>greatest</c>.</summary>
    [Function]
    public static readonly FunctionRow Greatest = FunctionRow
        .Scalar("greatest")
        .Says("The greatest argument that is not NULL.")
        .Overload("(first: T is orderable, second: T, more: T...) -> T")
        .WithNulls(NullPolicy.NullIfAllNull)
        .Reads(spark: "greatest")
        .Example("greatest(10, 9, NULL)", "10");

    /// <summary>Hive's <c>greatest</c> (4.1.0), which a NULL makes NULL.</summary>
    [Function]
    public static readonly FunctionRow GreatestStrict = FunctionRow
        .Scalar("greatest.strict")
        .Says("The greatest argument; NULL where one is NULL.")
        .Overload("(first: T is orderable, second: T, more: T...) -> T")
        .WithNulls(NullPolicy.Propagate)
        .Reads(hive: "greatest")
        .Example("greatest(10, 9)", "10");

    /// <summary><c>least</c>.</summary>
    [Function]
    public static readonly FunctionRow Least = FunctionRow
        .Scalar("least")
        .Says("The least argument that is not NULL.")
        .Overload("(first: T is orderable, second: T, more: T...) -> T")
        .WithNulls(NullPolicy.NullIfAllNull)
        .Reads(spark: "least")
        .Example("least(10, 9, NULL)", "9");

    /// <summary>Hive's <c>least</c> (4.1.0), which a NULL makes NULL.</summary>
    [Function]
    public static readonly FunctionRow LeastStrict = FunctionRow
        .Scalar("least.strict")
        .Says("The least argument; NULL where one is NULL.")
        .Overload("(first: T is orderable, second: T, more: T...) -> T")
        .WithNulls(NullPolicy.Propagate)
        .Reads(hive: "least")
        .Example("least(10, 9)", "9");

    /// <summary><c>width_bucket</c>.</summary>
    [Function]
    public static readonly FunctionRow WidthBucket = FunctionRow
        .Scalar("width_bucket")
        .Says("The number of the bucket, of some of equal width between two bounds, that a value falls into.")
        .Overload("(value: double, min: double, max: double, numBucket: bigint) -> bigint")
        .Overload("(value: T is interval, min: T, max: T, numBucket: bigint) -> bigint")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(spark: "width_bucket")
        .Example("width_bucket(5.3, 0.2, 10.6, 5)", "3");

    /// <summary><c>bin</c>.</summary>
    [Function]
    public static readonly FunctionRow Bin = FunctionRow
        .Scalar("bin")
        .Says("The binary digits of a number in 64 bits.")
        .Overload("(expr: bigint) -> string")
        .Reads(spark: "bin", hive: "bin")
        .Example("bin(13)", "1101");

    /// <summary><c>hex</c>.</summary>
    [Function]
    public static readonly FunctionRow Hex = FunctionRow
        .Scalar("hex")
        .Says("The hexadecimal digits of a number in 64 bits or of bytes.")
        .Overload("(expr: bigint) -> string")
        .Overload("(expr: binary) -> string")
        .Overload("(expr: string) -> string")
        .Reads(spark: "hex", hive: "hex")
        .Example("hex(17)", "11")
        .Example("hex('Spark SQL')", "537061726B2053514C");

    /// <summary><c>unhex</c>.</summary>
    [Function]
    public static readonly FunctionRow Unhex = FunctionRow
        .Scalar("unhex")
        .Says("The bytes of hexadecimal digits; NULL for other characters.")
        .Overload("(expr: string) -> binary")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(spark: "unhex", hive: "unhex")
        .Example("decode(unhex('537061726B'), 'UTF-8')", "Spark");

    /// <summary><c>conv</c>.</summary>
    [Function]
    public static readonly FunctionRow Conv = FunctionRow
        .Scalar("conv")
        .Says("The digits of a number in one base from those in another; overflow of 64 bits is an error.")
        .Overload("(num: string, from_base: int, to_base: int) -> string")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(ansi: "conv")
        .Example("conv('100', 2, 10)", "4")
        .Example("conv(-10, 16, -10)", "-16");

    /// <summary><c>conv.saturating</c>.</summary>
    [Function]
    public static readonly FunctionRow ConvSaturating = FunctionRow
        .Scalar("conv.saturating")
        .Says("As conv; overflow gives the largest number.")
        .Overload("(num: string, from_base: int, to_base: int) -> string")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(legacy: "conv", hive: "conv")
        .Example("conv('100', 2, 10)", "4");
}
