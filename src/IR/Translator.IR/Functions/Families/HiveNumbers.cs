using Translator.IR.Types;

namespace Translator.IR.Functions.Families;

/// <summary>What Hive 4 does with numbers in its own way.</summary>
public static class HiveNumbers
{
    /// <summary><c>round</c>.</summary>
    [Function]
    public static readonly FunctionRow Round = FunctionRow
        .Scalar("round.hive")
        .Says("The number rounded to some digits, halves away from zero; integers wrap around, a decimal that does not fit is NULL.")
        .Overload("(expr: decimal, d: int?) -> decimal")
        .Overload("(expr: T is numeric, d: int?) -> T")
        .Returns(static request => Scaled(request, carry: 1))
        .Checks(RoundingTypes.Digits)
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(hive: "round")
        .Example("round(2.345, 2)", "2.35")
        .Example("round(-2.5D)", "-3.0")
        .Example("round(25, -1)", "30")
        .Example("round(99.99BD, -2)", "100")
        .Example("round(12.345BD, 5)", "12.34500");

    /// <summary><c>bround</c>.</summary>
    [Function]
    public static readonly FunctionRow BRound = FunctionRow
        .Scalar("bround.hive")
        .Says("As round, halves to the even digit.")
        .Overload("(expr: decimal, d: int?) -> decimal")
        .Overload("(expr: T is numeric, d: int?) -> T")
        .Returns(static request => Scaled(request, carry: 1))
        .Checks(RoundingTypes.Digits)
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(hive: "bround")
        .Example("bround(8.25, 1)", "8.2")
        .Example("bround(35, -1)", "40");

    /// <summary><c>trunc(number, digits)</c>.</summary>
    [Function]
    public static readonly FunctionRow Truncate = FunctionRow
        .Scalar("truncate.hive")
        .Says("The number without the digits behind a place.")
        .Overload("(expr: decimal, d: int?) -> decimal")
        .Overload("(expr: T is numeric, d: int?) -> T")
        .Returns(static request => Scaled(request, carry: 0))
        .Checks(static request => RoundingTypes.Digits(request) ?? ArgumentFault.Strict(request, 0, "a number", static t => t.IsNumeric))
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(hive: "trunc")
        .Example("trunc(123.456, 2)", "123.45")
        .Example("trunc(1234, -2)", "1200");

    /// <summary><c>rand</c>; with a seed java.util.Random's numbers.</summary>
    [Function]
    public static readonly FunctionRow Rand = FunctionRow
        .Scalar("rand.hive")
        .Says("A random number from 0 to below 1; the same seed gives the same numbers for the same order of rows.")
        .Overload("() -> double")
        .Overload("(seed: bigint) -> double")
        .WithNulls(NullPolicy.NeverNull)
        .WithDeterminism(Determinism.Volatile)
        .Checks(static request =>
            ArgumentFault.Strict(request, 0, "int or bigint", static t => t is TinyIntType or SmallIntType or IntType)
        )
        .Reads(hive: "rand")
        .Example("rand(1)", "0.7308781907032909")
        .Example("rand(-3)", "0.2687634822372562");

    /// <summary><c>hash</c>.</summary>
    [Function]
    public static readonly FunctionRow Hash = FunctionRow
        .Scalar("hash.hive")
        .Says("A hash of 32 bits of all arguments, 31 times the hash of those before plus that of the next; NULL counts as 0.")
        .Overload("(exprs: any...) -> int")
        .WithNulls(NullPolicy.NeverNull)
        .Reads(hive: "hash")
        .Example("hash(1, 2)", "33")
        .Example("hash('abc', NULL)", "2986974")
        .Example("hash(1.50, 1.5D, 5000000000)", "-384514221");

    /// <summary><c>sqrt</c>.</summary>
    [Function]
    public static readonly FunctionRow SquareRoot = FunctionRow
        .Scalar("sqrt.hive")
        .Says("The square root; NULL of a negative number.")
        .Overload("(expr: double) -> double")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(hive: "sqrt")
        .Example("sqrt(4)", "2.0")
        .Example("sqrt(-1)", "NULL");

    /// <summary><c>asin</c>.</summary>
    [Function]
    public static readonly FunctionRow ArcSine = FunctionRow
        .Scalar("asin.hive")
        .Says("The angle of a sine; NULL outside of -1 to 1.")
        .Overload("(expr: double) -> double")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(hive: "asin")
        .Example("asin(0)", "0.0")
        .Example("asin(2)", "NULL");

    /// <summary><c>acos</c>.</summary>
    [Function]
    public static readonly FunctionRow ArcCosine = FunctionRow
        .Scalar("acos.hive")
        .Says("The angle of a cosine; NULL outside of -1 to 1.")
        .Overload("(expr: double) -> double")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(hive: "acos")
        .Example("acos(1)", "0.0")
        .Example("acos(2)", "NULL");

    /// <summary><c>log</c>.</summary>
    [Function]
    public static readonly FunctionRow Log = FunctionRow
        .Scalar("log.hive")
        .Says(
            "The logarithm of the second number to the base of the first, or the natural one of a single number; NULL for a base of 1 or less."
        )
        .Overload("(base: double, expr: double) -> double")
        .Overload("(expr: double) -> double")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(hive: "log")
        .Example("log(2, 8)", "3.0")
        .Example("log(0.5D, 8)", "NULL");

    // A decimal gets the digits that are asked for, and room for a carry where some are cut off.
    private static DataType Scaled(ResultRequest request, int carry)
    {
        if (request[0] is not DecimalType type)
        {
            return request[0];
        }
        if (RoundingTypes.Scale(request) is not { } digits)
        {
            return DataType.Error;
        }
        var scale = Math.Clamp(digits, 0, DecimalType.MaxPrecision);
        var whole = type.IntegerDigits + (scale < type.Scale || digits < 0 ? carry : 0);
        return new DecimalType(Math.Clamp(whole + scale, 1, DecimalType.MaxPrecision), scale);
    }
}
