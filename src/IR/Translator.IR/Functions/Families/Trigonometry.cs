namespace Translator.IR.Functions.Families;

/// <summary>Angles and their functions.</summary>
public static class Trigonometry
{
    /// <summary><c>sin</c>.</summary>
    [Function]
    public static readonly FunctionRow Sin = FunctionRow
        .Scalar("sin")
        .Says("The sine.")
        .Overload("(expr: double) -> double")
        .Reads(spark: "sin", hive: "sin")
        .Example("sin(0)", "0.0");

    /// <summary><c>sinh</c>.</summary>
    [Function]
    public static readonly FunctionRow Sinh = FunctionRow
        .Scalar("sinh")
        .Says("The hyperbolic sine.")
        .Overload("(expr: double) -> double")
        .Reads(spark: "sinh", hive: "sinh")
        .Example("sinh(0)", "0.0");

    /// <summary><c>asin</c>.</summary>
    [Function]
    public static readonly FunctionRow Asin = FunctionRow
        .Scalar("asin")
        .Says("The angle of a sine; NaN outside of -1 to 1.")
        .Overload("(expr: double) -> double")
        .Reads(spark: "asin")
        .Example("asin(2)", "NaN");

    /// <summary><c>asinh</c>.</summary>
    [Function]
    public static readonly FunctionRow Asinh = FunctionRow
        .Scalar("asinh")
        .Says("The inverse of sinh.")
        .Overload("(expr: double) -> double")
        .Reads(spark: "asinh")
        .Example("asinh(0)", "0.0");

    /// <summary><c>cos</c>.</summary>
    [Function]
    public static readonly FunctionRow Cos = FunctionRow
        .Scalar("cos")
        .Says("The cosine.")
        .Overload("(expr: double) -> double")
        .Reads(spark: "cos", hive: "cos")
        .Example("cos(0)", "1.0");

    /// <summary><c>cosh</c>.</summary>
    [Function]
    public static readonly FunctionRow Cosh = FunctionRow
        .Scalar("cosh")
        .Says("The hyperbolic cosine.")
        .Overload("(expr: double) -> double")
        .Reads(spark: "cosh")
        .Example("cosh(0)", "1.0");

    /// <summary><c>acos</c>.</summary>
    [Function]
    public static readonly FunctionRow Acos = FunctionRow
        .Scalar("acos")
        .Says("The angle of a cosine; NaN outside of -1 to 1.")
        .Overload("(expr: double) -> double")
        .Reads(spark: "acos")
        .Example("acos(1)", "0.0");

    /// <summary><c>acosh</c>.</summary>
    [Function]
    public static readonly FunctionRow Acosh = FunctionRow
        .Scalar("acosh")
        .Says("The inverse of cosh.")
        .Overload("(expr: double) -> double")
        .Reads(spark: "acosh")
        .Example("acosh(1)", "0.0");

    /// <summary><c>tan</c>.</summary>
    [Function]
    public static readonly FunctionRow Tan = FunctionRow
        .Scalar("tan")
        .Says("The tangent.")
        .Overload("(expr: double) -> double")
        .Reads(spark: "tan", hive: "tan")
        .Example("tan(0)", "0.0");

    /// <summary><c>tanh</c>.</summary>
    [Function]
    public static readonly FunctionRow Tanh = FunctionRow
        .Scalar("tanh")
        .Says("The hyperbolic tangent.")
        .Overload("(expr: double) -> double")
        .Reads(spark: "tanh", hive: "tanh")
        .Example("tanh(0)", "0.0");

    /// <summary><c>atan</c>.</summary>
    [Function]
    public static readonly FunctionRow Atan = FunctionRow
        .Scalar("atan")
        .Says("The angle of a tangent.")
        .Overload("(expr: double) -> double")
        .Reads(spark: "atan", hive: "atan")
        .Example("atan(0)", "0.0");

    /// <summary><c>atanh</c>.</summary>
    [Function]
    public static readonly FunctionRow Atanh = FunctionRow
        .Scalar("atanh")
        .Says("The inverse of tanh.")
        .Overload("(expr: double) -> double")
        .Reads(spark: "atanh")
        .Example("atanh(0)", "0.0")
        .Example("atanh(double('-Infinity'))", "NaN");

    /// <summary><c>atan2</c>.</summary>
    [Function]
    public static readonly FunctionRow Atan2 = FunctionRow
        .Scalar("atan2")
        .Says("The angle of the point (x, y) seen from the origin.")
        .Overload("(exprY: double, exprX: double) -> double")
        .Reads(spark: "atan2")
        .Example("atan2(0, 0)", "0.0");

    /// <summary><c>cot</c>.</summary>
    [Function]
    public static readonly FunctionRow Cot = FunctionRow
        .Scalar("cot")
        .Says("The cotangent.")
        .Overload("(expr: double) -> double")
        .Reads(spark: "cot")
        .Example("cot(1)", "0.6420926159343306");

    /// <summary><c>sec</c>.</summary>
    [Function]
    public static readonly FunctionRow Sec = FunctionRow
        .Scalar("sec")
        .Says("The secant.")
        .Overload("(expr: double) -> double")
        .Reads(spark: "sec")
        .Example("sec(0)", "1.0");

    /// <summary><c>csc</c>.</summary>
    [Function]
    public static readonly FunctionRow Csc = FunctionRow
        .Scalar("csc")
        .Says("The cosecant.")
        .Overload("(expr: double) -> double")
        .Reads(spark: "csc")
        .Example("csc(1)", "1.1883951057781212");

    /// <summary><c>degrees</c>.</summary>
    [Function]
    public static readonly FunctionRow Degrees = FunctionRow
        .Scalar("degrees")
        .Says("An angle in degrees from radians.")
        .Overload("(expr: double) -> double")
        .Reads(spark: "degrees", hive: "degrees")
        .Example("degrees(3.141592653589793)", "180.0");

    /// <summary><c>radians</c>.</summary>
    [Function]
    public static readonly FunctionRow Radians = FunctionRow
        .Scalar("radians")
        .Says("An angle in radians from degrees.")
        .Overload("(expr: double) -> double")
        .Reads(spark: "radians", hive: "radians")
        .Example("radians(180)", "3.141592653589793");

    /// <summary><c>pi</c>.</summary>
    [Function]
    public static readonly FunctionRow Pi = FunctionRow
        .Scalar("pi")
        .Says("The number pi.")
        .Overload("() -> double")
        .WithNulls(NullPolicy.NeverNull)
        .Reads(spark: "pi", hive: "pi")
        .Example("pi()", "3.141592653589793");

    /// <summary><c>hypot</c>.</summary>
    [Function]
    public static readonly FunctionRow Hypot = FunctionRow
        .Scalar("hypot")
        .Says("The length of the hypotenuse.")
        .Overload("(expr1: double, expr2: double) -> double")
        .Reads(spark: "hypot")
        .Example("hypot(3, 4)", "5.0");
}
