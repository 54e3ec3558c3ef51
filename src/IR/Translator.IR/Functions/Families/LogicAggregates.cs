using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;

namespace Translator.IR.Functions.Families;

/// <summary>Aggregates of booleans and of bits, and counts.</summary>
public static class LogicAggregates
{
    /// <summary><c>count_if(a > 1)</c>.</summary>
    [Function]
    public static readonly FunctionRow CountIf = FunctionRow
        .Aggregate("count_if")
        .Says("The number of rows where the condition is true.")
        .Overload("(expr: boolean) -> bigint")
        .WithNulls(NullPolicy.NeverNull)
        .Reads(spark: "count_if")
        .Example("count_if(a > 1) FROM VALUES (1), (2), (NULL), (3) AS t(a)", "2");

    /// <summary><c>bool_and(a)</c>, <c>every(a)</c>.</summary>
    [Function]
    public static readonly FunctionRow BoolAnd = FunctionRow
        .Aggregate("bool_and")
        .Says("Whether all values that are not NULL are true.")
        .Overload("(expr: boolean) -> boolean")
        .Reads(spark: "bool_and every")
        .Example("bool_and(a) FROM VALUES (true), (NULL), (false) AS t(a)", "false");

    /// <summary><c>bool_or(a)</c>, <c>any(a)</c>, <c>some(a)</c>.</summary>
    [Function]
    public static readonly FunctionRow BoolOr = FunctionRow
        .Aggregate("bool_or")
        .Says("Whether a value is true.")
        .Overload("(expr: boolean) -> boolean")
        .Reads(spark: "bool_or any some")
        .Example("bool_or(a) FROM VALUES (true), (NULL), (false) AS t(a)", "true");

    /// <summary><c>bit_and(a)</c>.</summary>
    [Function]
    public static readonly FunctionRow BitAnd = Bits("bit_and", "The bits that all values have.")
        .Reads(spark: "bit_and")
        .Example("bit_and(a) FROM VALUES (3), (5) AS t(a)", "1");

    /// <summary><c>bit_or(a)</c>.</summary>
    [Function]
    public static readonly FunctionRow BitOr = Bits("bit_or", "The bits that a value has.")
        .Reads(spark: "bit_or")
        .Example("bit_or(a) FROM VALUES (3), (5) AS t(a)", "7");

    /// <summary><c>bit_xor(a)</c>.</summary>
    [Function]
    public static readonly FunctionRow BitXor = Bits("bit_xor", "The bits that an odd number of values have.")
        .Reads(spark: "bit_xor")
        .Example("bit_xor(a) FROM VALUES (3), (5) AS t(a)", "6");

    /// <summary><c>approx_count_distinct(a)</c>; the count is exact, which every allowed error takes in.</summary>
    [Function]
    public static readonly FunctionRow ApproxCountDistinct = FunctionRow
        .Aggregate("approx_count_distinct")
        .Says("The number of different values that are not NULL.")
        .Overload("(expr: any, relativeSD: double?) -> bigint")
        .WithNulls(NullPolicy.NeverNull)
        .Checks(static request => ArgumentFault.Constant(request, 1))
        .Reads(spark: "approx_count_distinct")
        .Example("approx_count_distinct(a) FROM VALUES (1), (2), (2), (NULL) AS t(a)", "2");

    private static FunctionRow Bits(string id, string summary) =>
        FunctionRow
            .Aggregate(id)
            .Says(summary)
            .Overload("(expr: T is integer) -> T")
            .Checks(static request =>
                request.Arguments[0] is Cast { Implicit: true } cast
                    ? new ArgumentFault(0, TypeErrors.UnexpectedInputType, 1, "an integer", cast.Operand.Type.Name)
                    : null
            );
}
