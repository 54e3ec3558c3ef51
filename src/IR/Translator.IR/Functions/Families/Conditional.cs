namespace Translator.IR.Functions.Families;

/// <summary>Functions that choose among their arguments. IF, NULLIF, NVL2 and DECODE bind to CASE.</summary>
public static class Conditional
{
    /// <summary><c>coalesce(a, b, …)</c>.</summary>
    [Function]
    public static readonly FunctionRow Coalesce = FunctionRow
        .Scalar("coalesce")
        .Total()
        .Says("The first argument that is not NULL; later ones are not evaluated for that row.")
        .Overload("(first: T, more: T...) -> T")
        .WithNulls(NullPolicy.NullIfAllNull)
        .Reads(spark: "coalesce nvl ifnull", hive: "coalesce nvl")
        .Writes(
            spark: "coalesce({0...})",
            flink: "COALESCE({0...})",
            trino: "coalesce({0...})",
            hive: "coalesce({0...})",
            duckdb: "coalesce({0...})"
        )
        .Example("coalesce(NULL, 1, 2)", "1")
        .Example("nvl(NULL, 'a')", "a");
}
