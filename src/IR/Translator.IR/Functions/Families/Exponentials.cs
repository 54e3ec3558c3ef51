namespace Translator.IR.Functions.Families;

/// <summary>Powers, roots and logarithms.</summary>
public static class Exponentials
{
    /// <summary><c>sqrt</c>.</summary>
    [Function]
    public static readonly FunctionRow Sqrt = FunctionRow
        .Scalar("sqrt")
        .Says("The square root; NaN of a negative number.")
        .Overload("(expr: double) -> double")
        .Reads(spark: "sqrt")
        .Example("sqrt(4)", "2.0");

    /// <summary><c>cbrt</c>.</summary>
    [Function]
    public static readonly FunctionRow Cbrt = FunctionRow
        .Scalar("cbrt")
        .Says("The cube root.")
        .Overload("(expr: double) -> double")
        .Reads(spark: "cbrt", hive: "cbrt")
        .Example("cbrt(27.0)", "3.0");

    /// <summary><c>exp</c>.</summary>
    [Function]
    public static readonly FunctionRow Exp = FunctionRow
        .Scalar("exp")
        .Says("The power of e.")
        .Overload("(expr: double) -> double")
        .Reads(spark: "exp", hive: "exp")
        .Example("exp(0)", "1.0");

    /// <summary><c>expm1</c>.</summary>
    [Function]
    public static readonly FunctionRow ExpM1 = FunctionRow
        .Scalar("expm1")
        .Says("The power of e, minus 1.")
        .Overload("(expr: double) -> double")
        .Reads(spark: "expm1")
        .Example("expm1(0)", "0.0");

    /// <summary><c>ln</c>.</summary>
    [Function]
    public static readonly FunctionRow Ln = FunctionRow
        .Scalar("ln")
        .Says("The natural logarithm; NULL of 0 and less.")
        .Overload("(expr: double) -> double")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(spark: "ln", hive: "ln")
        .Example("ln(1)", "0.0")
        .Example("ln(0)", "NULL");

    /// <summary><c>log_base</c>.</summary>
    [Function]
    public static readonly FunctionRow Log = FunctionRow
        .Scalar("log_base")
        .Says("The logarithm of the second number to the base of the first, or the natural one of a single number.")
        .Overload("(base: double, expr: double) -> double")
        .Overload("(expr: double) -> double")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(spark: "log")
        .Example("log(10, 100)", "2.0");

    /// <summary><c>log2</c>.</summary>
    [Function]
    public static readonly FunctionRow Log2 = FunctionRow
        .Scalar("log2")
        .Says("The logarithm to the base of 2; NULL of 0 and less.")
        .Overload("(expr: double) -> double")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(spark: "log2", hive: "log2")
        .Example("log2(2)", "1.0");

    /// <summary><c>log10</c>.</summary>
    [Function]
    public static readonly FunctionRow Log10 = FunctionRow
        .Scalar("log10")
        .Says("The logarithm to the base of 10; NULL of 0 and less.")
        .Overload("(expr: double) -> double")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(spark: "log10", hive: "log10")
        .Example("log10(10)", "1.0");

    /// <summary><c>log1p</c>.</summary>
    [Function]
    public static readonly FunctionRow Log1P = FunctionRow
        .Scalar("log1p")
        .Says("The natural logarithm of the number plus 1; NULL of -1 and less.")
        .Overload("(expr: double) -> double")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(spark: "log1p")
        .Example("log1p(0)", "0.0");

    /// <summary><c>pow</c>.</summary>
    [Function]
    public static readonly FunctionRow Pow = FunctionRow
        .Scalar("pow")
        .Says("A power.")
        .Overload("(base: double, exponent: double) -> double")
        .Reads(spark: "pow power", hive: "pow power")
        .Example("pow(2, 3)", "8.0");

    /// <summary><c>e</c>.</summary>
    [Function]
    public static readonly FunctionRow E = FunctionRow
        .Scalar("e")
        .Says("The number e.")
        .Overload("() -> double")
        .WithNulls(NullPolicy.NeverNull)
        .Reads(spark: "e", hive: "e")
        .Example("e()", "2.718281828459045");

    /// <summary><c>factorial</c>.</summary>
    [Function]
    public static readonly FunctionRow Factorial = FunctionRow
        .Scalar("factorial")
        .Says("The product of the numbers from 1; NULL outside of 0 to 20.")
        .Overload("(expr: int) -> bigint")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(spark: "factorial", hive: "factorial")
        .Example("factorial(5)", "120");

    /// <summary><c>rand</c>.</summary>
    [Function]
    public static readonly FunctionRow Rand = FunctionRow
        .Scalar("rand")
        .Says("A random number from 0 to below 1; the same seed gives the same numbers for the same order of rows.")
        .Overload("() -> double")
        .Overload("(seed: int) -> double")
        .Overload("(seed: bigint) -> double")
        .WithNulls(NullPolicy.NeverNull)
        .WithDeterminism(Determinism.Volatile)
        .Checks(static request => ArgumentFault.Strict(request, 0, "int or bigint"))
        .Reads(spark: "rand random")
        .Example("rand(0)", "0.7604953758285915");

    /// <summary><c>randn</c>.</summary>
    [Function]
    public static readonly FunctionRow RandN = FunctionRow
        .Scalar("randn")
        .Says("A random number of the normal distribution.")
        .Overload("() -> double")
        .Overload("(seed: int) -> double")
        .Overload("(seed: bigint) -> double")
        .WithNulls(NullPolicy.NeverNull)
        .WithDeterminism(Determinism.Volatile)
        .Checks(static request => ArgumentFault.Strict(request, 0, "int or bigint"))
        .Reads(spark: "randn");
}
