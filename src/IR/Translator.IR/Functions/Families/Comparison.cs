namespace Translator.IR.Functions.Families;

/// <summary>
/// Comparisons of two values of one type. NaN equals NaN and is greater than every other number; text compares by its bytes; arrays and structs
/// compare element by element.
/// </summary>
public static class Comparison
{
    /// <summary><c>a = b</c>.</summary>
    [Function]
    public static readonly FunctionRow Equal = FunctionRow
        .Scalar("eq")
        .Total()
        .Says("Whether the values are equal.")
        .Overload("(left: T is comparable, right: T) -> boolean")
        .Writes(spark: "{0} = {1}", flink: "{0} = {1}", trino: "{0} = {1}", hive: "{0} = {1}", duckdb: "{0} = {1}")
        .Example("1 = 1", "true")
        .Example("'a' = 'b'", "false")
        .Example("1 = NULL", "NULL");

    /// <summary><c>a &lt;&gt; b</c>.</summary>
    [Function]
    public static readonly FunctionRow NotEqual = FunctionRow
        .Scalar("ne")
        .Total()
        .Says("Whether the values differ.")
        .Overload("(left: T is comparable, right: T) -> boolean")
        .Writes(spark: "{0} <> {1}", flink: "{0} <> {1}", trino: "{0} <> {1}", hive: "{0} <> {1}", duckdb: "{0} <> {1}")
        .Example("1 <> 2", "true")
        .Example("NULL <> 2", "NULL");

    /// <summary><c>a &lt; b</c>.</summary>
    [Function]
    public static readonly FunctionRow Less = FunctionRow
        .Scalar("lt")
        .Total()
        .Says("Whether the left value is less.")
        .Overload("(left: T is orderable, right: T) -> boolean")
        .Writes(spark: "{0} < {1}", flink: "{0} < {1}", trino: "{0} < {1}", hive: "{0} < {1}", duckdb: "{0} < {1}")
        .Example("1 < 2", "true");

    /// <summary><c>a &lt;= b</c>.</summary>
    [Function]
    public static readonly FunctionRow LessOrEqual = FunctionRow
        .Scalar("le")
        .Total()
        .Says("Whether the left value is less or equal.")
        .Overload("(left: T is orderable, right: T) -> boolean")
        .Writes(spark: "{0} <= {1}", flink: "{0} <= {1}", trino: "{0} <= {1}", hive: "{0} <= {1}", duckdb: "{0} <= {1}")
        .Example("2 <= 2", "true");

    /// <summary><c>a &gt; b</c>.</summary>
    [Function]
    public static readonly FunctionRow Greater = FunctionRow
        .Scalar("gt")
        .Total()
        .Says("Whether the left value is greater.")
        .Overload("(left: T is orderable, right: T) -> boolean")
        .Writes(spark: "{0} > {1}", flink: "{0} > {1}", trino: "{0} > {1}", hive: "{0} > {1}", duckdb: "{0} > {1}")
        .Example("DATE '2024-03-01' > DATE '2024-02-29'", "true");

    /// <summary><c>a &gt;= b</c>.</summary>
    [Function]
    public static readonly FunctionRow GreaterOrEqual = FunctionRow
        .Scalar("ge")
        .Total()
        .Says("Whether the left value is greater or equal.")
        .Overload("(left: T is orderable, right: T) -> boolean")
        .Writes(spark: "{0} >= {1}", flink: "{0} >= {1}", trino: "{0} >= {1}", hive: "{0} >= {1}", duckdb: "{0} >= {1}")
        .Example("1.5 >= 2", "false");

    /// <summary><c>a &lt;=&gt; b</c>.</summary>
    [Function]
    public static readonly FunctionRow EqualNullSafe = FunctionRow
        .Scalar("eq_null_safe")
        .Total()
        .Says("Whether the values are equal, where NULL equals NULL and nothing else.")
        .Overload("(left: T is comparable, right: T) -> boolean")
        .WithNulls(NullPolicy.NeverNull)
        .Reads(spark: "equal_null")
        .Writes(
            spark: "{0} <=> {1}",
            flink: "{0} IS NOT DISTINCT FROM {1}",
            trino: "{0} IS NOT DISTINCT FROM {1}",
            hive: "{0} <=> {1}",
            duckdb: "{0} IS NOT DISTINCT FROM {1}"
        )
        .Example("1 <=> NULL", "false")
        .Example("equal_null(NULL, NULL)", "true");
}
