using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Types;

namespace Translator.IR.Functions.Families;

/// <summary>Aggregates that keep values: lists, sets, texts, single rows' values.</summary>
public static class Collecting
{
    /// <summary><c>collect_list(a)</c>, <c>array_agg(a)</c>.</summary>
    [Function]
    public static readonly FunctionRow CollectList = List("collect_list", "All values that are not NULL, in the order of the rows.")
        .With(new NullTreatmentTraits(RespectingId: "collect_list.with_nulls"))
        .Reads(spark: "collect_list array_agg", hive: "collect_list")
        .Example("collect_list(a) FROM VALUES (1), (2), (NULL), (1) AS t(a)", "[1,2,1]")
        .Example("collect_list(NULL)", "[]");

    /// <summary><c>collect_list(a) RESPECT NULLS</c>.</summary>
    [Function]
    public static readonly FunctionRow CollectListWithNulls = List(
            "collect_list.with_nulls",
            "All values with the NULLs, in the order of the rows."
        )
        .Example("collect_list(a) RESPECT NULLS FROM VALUES (1), (NULL), (1) AS t(a)", "[1,null,1]");

    /// <summary><c>collect_set(a)</c>; the elements are in ascending order, so that the order of rows does not matter.</summary>
    [Function]
    public static readonly FunctionRow CollectSet = Set("collect_set", "The different values that are not NULL, in ascending order.")
        .With(new NullTreatmentTraits(RespectingId: "collect_set.with_nulls"))
        .Reads(spark: "collect_set", hive: "collect_set")
        .Example("sort_array(collect_set(a)) FROM VALUES (1), (2), (NULL), (1) AS t(a)", "[1,2]");

    /// <summary><c>collect_set(a) RESPECT NULLS</c>.</summary>
    [Function]
    public static readonly FunctionRow CollectSetWithNulls = Set(
            "collect_set.with_nulls",
            "The different values, NULL as one of them, in ascending order."
        )
        .Example("array_contains(collect_set(a) RESPECT NULLS, 1) FROM VALUES (1), (NULL), (1) AS t(a)", "true");

    /// <summary><c>first(a)</c>, <c>first(a) IGNORE NULLS</c>.</summary>
    [Function]
    public static readonly FunctionRow First = Row("first", "The value of the first row.")
        .Reads(spark: "first first_value", hive: "first_value")
        .Example("first(a) FROM VALUES (10), (5) AS t(a)", "10")
        .Example("first(a, true) FROM VALUES (NULL), (5) AS t(a)", "5");

    /// <summary><c>last(a)</c>, <c>last(a) IGNORE NULLS</c>.</summary>
    [Function]
    public static readonly FunctionRow Last = Row("last", "The value of the last row.")
        .Reads(spark: "last last_value", hive: "last_value")
        .Example("last(a) FROM VALUES (10), (5) AS t(a)", "5")
        .Example("last(a) IGNORE NULLS FROM VALUES (5), (NULL) AS t(a)", "5");

    /// <summary><c>any_value(a)</c>.</summary>
    [Function]
    public static readonly FunctionRow AnyValue = Row("any_value", "The value of some row; here always the first.")
        .Reads(spark: "any_value")
        .Example("any_value(a, true) FROM VALUES (NULL), (5) AS t(a)", "5");

    /// <summary><c>max_by(a, b)</c>.</summary>
    [Function]
    public static readonly FunctionRow MaxBy = By("max_by", "greatest")
        .Reads(spark: "max_by")
        .Example("max_by(a, b) FROM VALUES ('x', 1), ('y', 5), ('z', 3) AS t(a, b)", "y");

    /// <summary><c>min_by(a, b)</c>.</summary>
    [Function]
    public static readonly FunctionRow MinBy = By("min_by", "least")
        .Reads(spark: "min_by")
        .Example("min_by(a, b) FROM VALUES ('x', 1), ('y', 5), ('z', 3) AS t(a, b)", "x");

    /// <summary><c>max_by(a, b, 3)</c>.</summary>
    [Function]
    public static readonly FunctionRow MaxByMany = ByMany("max_by.many", "greatest", "greatest first")
        .Reads(spark: "max_by")
        .Example("max_by(a, b, 2) FROM VALUES ('x', 1), ('y', 5), ('z', 3) AS t(a, b)", "[\"y\",\"z\"]");

    /// <summary><c>min_by(a, b, 3)</c>.</summary>
    [Function]
    public static readonly FunctionRow MinByMany = ByMany("min_by.many", "least", "least first")
        .Reads(spark: "min_by")
        .Example("min_by(a, b, 2) FROM VALUES ('x', 1), ('y', 5), ('z', 3) AS t(a, b)", "[\"x\",\"z\"]");

    /// <summary><c>listagg(a, ', ') WITHIN GROUP (ORDER BY b)</c>.</summary>
    [Function]
    public static readonly FunctionRow ListAgg = FunctionRow
        .Aggregate("listagg")
        .Says("The texts that are not NULL one after the other with a delimiter between them; NULL where there is none.")
        .Overload("(expr: string, delimiter: string?) -> string")
        .Overload("(expr: binary, delimiter: binary?) -> binary")
        .WithDeterminism(Determinism.OrderDependent)
        .Checks(static request => ArgumentFault.Constant(request, 1))
        .With(new WithinGroupTraits(KeyIsArgument: false))
        .Reads(spark: "listagg string_agg")
        .Example("listagg(a, ',') FROM VALUES ('x'), (NULL), ('y') AS t(a)", "x,y");

    private static FunctionRow List(string id, string summary) =>
        FunctionRow
            .Aggregate(id)
            .Says(summary)
            .Overload("(expr: T) -> array<T>")
            .WithNulls(NullPolicy.NeverNull)
            .WithDeterminism(Determinism.OrderDependent);

    private static FunctionRow Set(string id, string summary) =>
        FunctionRow.Aggregate(id).Says(summary).Overload("(expr: T is comparable) -> array<T>").WithNulls(NullPolicy.NeverNull);

    private static FunctionRow Row(string id, string summary) =>
        FunctionRow
            .Aggregate(id)
            .Says(summary)
            .Overload("(expr: T) -> T")
            .WithDeterminism(Determinism.OrderDependent)
            .With(new NullTreatmentTraits(AsArgument: true));

    private static FunctionRow By(string id, string which) =>
        FunctionRow
            .Aggregate(id)
            .Says($"The first argument where the second is {which}; of several such values the greatest.")
            .Overload("(x: T, y: U is orderable) -> T");

    private static FunctionRow ByMany(string id, string which, string order) =>
        FunctionRow
            .Aggregate(id)
            .Says($"The first arguments where the second is {which}, so many as the third says, {order}.")
            .Overload("(x: T, y: U is orderable, k: int) -> array<T>")
            .Checks(static request =>
                ArgumentFault.Constant(request, 2)
                ?? (
                    request.Arguments[2] is Literal { Value: Values.IntegerValue { Number: < 1 or > 100_000 } }
                        ? new ArgumentFault(2, TypeErrors.ValueOutOfRange, 3, "from 1 to 100000")
                        : null
                )
            );
}
