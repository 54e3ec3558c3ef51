namespace Translator.IR.Functions.Families;

/// <summary>SQL's three-valued logic. AND and OR take two or more operands, from left to right: a chain is one call.</summary>
public static class Boolean
{
    /// <summary><c>a AND b AND …</c>; later operands are not evaluated for a row that an earlier FALSE decides.</summary>
    [Function]
    public static readonly FunctionRow And = FunctionRow
        .Scalar("and")
        .Total()
        .Says("FALSE where an operand is FALSE, else NULL where one is NULL, else TRUE.")
        .Overload("(first: boolean, second: boolean, more: boolean...) -> boolean")
        .WithNulls(NullPolicy.SeesNulls)
        .NullableWhen(static request => request.Arguments.Any(static a => a.Nullable))
        .Example("true AND NULL", "NULL")
        .Example("false AND NULL", "false");

    /// <summary><c>a OR b OR …</c>; later operands are not evaluated for a row that an earlier TRUE decides.</summary>
    [Function]
    public static readonly FunctionRow Or = FunctionRow
        .Scalar("or")
        .Total()
        .Says("TRUE where an operand is TRUE, else NULL where one is NULL, else FALSE.")
        .Overload("(first: boolean, second: boolean, more: boolean...) -> boolean")
        .WithNulls(NullPolicy.SeesNulls)
        .NullableWhen(static request => request.Arguments.Any(static a => a.Nullable))
        .Example("true OR NULL", "true")
        .Example("false OR NULL", "NULL");

    /// <summary><c>NOT a</c>.</summary>
    [Function]
    public static readonly FunctionRow Not = FunctionRow
        .Scalar("not")
        .Total()
        .Says("The other truth value.")
        .Overload("(value: boolean) -> boolean")
        .Reads(spark: "not", hive: "not")
        .Writes(spark: "NOT {0}", flink: "NOT {0}", trino: "NOT {0}", hive: "NOT {0}", duckdb: "NOT {0}")
        .Example("NOT true", "false")
        .Example("NOT NULL", "NULL");

    /// <summary><c>a IS TRUE</c>.</summary>
    [Function]
    public static readonly FunctionRow IsTrue = FunctionRow
        .Scalar("is_true")
        .Total()
        .Says("Whether the value is TRUE; FALSE for NULL.")
        .Overload("(value: boolean) -> boolean")
        .WithNulls(NullPolicy.NeverNull)
        .Writes(spark: "{0} IS TRUE", flink: "{0} IS TRUE", hive: "{0} IS TRUE", duckdb: "{0} IS TRUE")
        .Example("CAST(NULL AS BOOLEAN) IS TRUE", "false");

    /// <summary><c>a IS FALSE</c>.</summary>
    [Function]
    public static readonly FunctionRow IsFalse = FunctionRow
        .Scalar("is_false")
        .Total()
        .Says("Whether the value is FALSE; FALSE for NULL.")
        .Overload("(value: boolean) -> boolean")
        .WithNulls(NullPolicy.NeverNull)
        .Writes(spark: "{0} IS FALSE", flink: "{0} IS FALSE", hive: "{0} IS FALSE", duckdb: "{0} IS FALSE")
        .Example("false IS FALSE", "true");
}
