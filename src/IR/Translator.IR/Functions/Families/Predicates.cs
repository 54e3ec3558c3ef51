namespace Translator.IR.Functions.Families;

/// <summary>Tests for NULL, membership and patterns.</summary>
public static class Predicates
{
    /// <summary><c>a IS NULL</c>.</summary>
    [Function]
    public static readonly FunctionRow IsNull = FunctionRow
        .Scalar("is_null")
        .Total()
        .Says("Whether the value is NULL.")
        .Overload("(value: any) -> boolean")
        .WithNulls(NullPolicy.NeverNull)
        .Reads(spark: "isnull", hive: "isnull")
        .Writes(spark: "{0} IS NULL", flink: "{0} IS NULL", trino: "{0} IS NULL", hive: "{0} IS NULL", duckdb: "{0} IS NULL")
        .Example("NULL IS NULL", "true")
        .Example("isnull(1)", "false");

    /// <summary><c>a IS NOT NULL</c>.</summary>
    [Function]
    public static readonly FunctionRow IsNotNull = FunctionRow
        .Scalar("is_not_null")
        .Total()
        .Says("Whether the value is not NULL.")
        .Overload("(value: any) -> boolean")
        .WithNulls(NullPolicy.NeverNull)
        .Reads(spark: "isnotnull", hive: "isnotnull")
        .Writes(
            spark: "{0} IS NOT NULL",
            flink: "{0} IS NOT NULL",
            trino: "{0} IS NOT NULL",
            hive: "{0} IS NOT NULL",
            duckdb: "{0} IS NOT NULL"
        )
        .Example("NULL IS NOT NULL", "false")
        .Example("isnotnull(1)", "true");

    /// <summary><c>isnan(a)</c>.</summary>
    [Function]
    public static readonly FunctionRow IsNan = FunctionRow
        .Scalar("is_nan")
        .Total()
        .Says("Whether the number is NaN; FALSE for NULL.")
        .Overload("(value: double) -> boolean")
        .Overload("(value: float) -> boolean")
        .WithNulls(NullPolicy.NeverNull)
        .Reads(spark: "isnan")
        .Writes(spark: "isnan({0})")
        .Example("isnan(double('NaN'))", "true")
        .Example("isnan(NULL)", "false");

    /// <summary><c>a IN (b, c)</c>.</summary>
    [Function]
    public static readonly FunctionRow In = FunctionRow
        .Scalar("in")
        .Total()
        .Says("TRUE where the first value equals one of the others, else NULL where one of all is NULL, else FALSE.")
        .Overload("(value: T is comparable, items: T...) -> boolean")
        .WithNulls(NullPolicy.SeesNulls)
        .NullableWhen(static request => request.Arguments.Any(static a => a.Nullable))
        .Example("1 IN (1, NULL)", "true")
        .Example("2 IN (1, NULL)", "NULL");

    /// <summary><c>a LIKE pattern</c>.</summary>
    [Function]
    public static readonly FunctionRow Like = FunctionRow
        .Scalar("like")
        .Says(
            "Whether the whole text matches a pattern, where % is any text and _ any character; the escape character is a backslash unless given."
        )
        .Overload("(text: string, pattern: string, escape: string?) -> boolean")
        .Reads(spark: "like")
        .Example("'Spark' LIKE 'S%k'", "true")
        .Example("'a_b' LIKE 'a/_b' ESCAPE '/'", "true");

    /// <summary><c>a ILIKE pattern</c>.</summary>
    [Function]
    public static readonly FunctionRow ILike = FunctionRow
        .Scalar("ilike")
        .Says("LIKE without regard to case.")
        .Overload("(text: string, pattern: string, escape: string?) -> boolean")
        .Reads(spark: "ilike")
        .Example("'Spark' ILIKE 's%K'", "true");

    /// <summary><c>a RLIKE pattern</c>.</summary>
    [Function]
    public static readonly FunctionRow RLike = FunctionRow
        .Scalar("rlike")
        .Says("Whether a part of the text matches a regular expression of Java.")
        .Overload("(text: string, pattern: string) -> boolean")
        .Reads(spark: "rlike regexp regexp_like")
        .Writes(spark: "{0} RLIKE {1}")
        .Example("'abc123' RLIKE '[0-9]+'", "true");
}
