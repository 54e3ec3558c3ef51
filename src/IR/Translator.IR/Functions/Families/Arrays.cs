using Translator.IR.Types;

namespace Translator.IR.Functions.Families;

/// <summary>Making arrays, counting and joining their elements, sets of elements.</summary>
public static class Arrays
{
    /// <summary><c>array(1, 2)</c>.</summary>
    [Function]
    public static readonly FunctionRow Array = FunctionRow
        .Scalar("array")
        .Says("An array of the values, which take their common type.")
        .Overload("(expr: T...) -> array<T>")
        .WithNulls(NullPolicy.NeverNull)
        .Returns(static request =>
            request.Arguments.Count == 0
                ? new ArrayType(DataType.Void, false)
                : new ArrayType(request[0], request.Arguments.Any(static a => a.Nullable))
        )
        .Reads(spark: "array", hive: "array")
        .Example("array(1, 2, NULL)", "[1,2,null]")
        .Example("array()", "[]");

    /// <summary><c>size(a)</c> in ANSI mode.</summary>
    [Function]
    public static readonly FunctionRow Size = FunctionRow
        .Scalar("size")
        .Total()
        .Says("The number of elements of an array, or of entries of a map.")
        .Overload("(expr: array<T>) -> int")
        .Overload("(expr: map<K, V>) -> int")
        .Reads(ansi: "size cardinality")
        .Example("size(array('b', 'd'))", "2")
        .Example("size(map('a', 1))", "1");

    /// <summary><c>size(a)</c> outside ANSI mode, and Hive's.</summary>
    [Function]
    public static readonly FunctionRow SizeOrMinusOne = FunctionRow
        .Scalar("size.or_minus_one")
        .Total()
        .Says("The number of elements of an array, or of entries of a map; -1 for NULL.")
        .Overload("(expr: array<T>) -> int")
        .Overload("(expr: map<K, V>) -> int")
        .WithNulls(NullPolicy.NeverNull)
        .Reads(legacy: "size cardinality", hive: "size")
        .Example("size(array(10, 20))", "2")
        .Example("size(CAST(NULL AS ARRAY<INT>))", "-1");

    /// <summary><c>array_size(a)</c>.</summary>
    [Function]
    public static readonly FunctionRow ArraySize = FunctionRow
        .Scalar("array_size")
        .Total()
        .Says("The number of elements of an array.")
        .Overload("(expr: array<T>) -> int")
        .Reads(spark: "array_size")
        .Example("array_size(array(1, 2))", "2");

    /// <summary><c>array_contains(a, x)</c>.</summary>
    [Function]
    public static readonly FunctionRow ArrayContains = FunctionRow
        .Scalar("array_contains")
        .Total()
        .Says("Whether an array has a value; NULL where it has not, but has a NULL.")
        .Overload("(array: array<T is comparable>, value: T) -> boolean")
        .WithNulls(NullPolicy.PropagateOrNull)
        .NullableWhen(static request =>
            request.Arguments.Any(static a => a.Nullable) || request[0] is not ArrayType { ContainsNull: false }
        )
        .Checks(static request =>
            request.Arguments[1] is Expressions.Literal { Value.IsNull: true }
                ? new ArgumentFault(1, Diagnostics.Codes.TypeErrors.NullArgument)
                : null
        )
        .Reads(spark: "array_contains")
        .Example("array_contains(array(1, 2, 3), 2)", "true")
        .Example("array_contains(array(1, NULL), 2)", "NULL");

    /// <summary><c>array_position(a, x)</c>.</summary>
    [Function]
    public static readonly FunctionRow ArrayPosition = FunctionRow
        .Scalar("array_position")
        .Says("Where a value first stands in an array, from 1; 0 where it does not.")
        .Overload("(array: array<T is comparable>, element: T) -> bigint")
        .With(TightTypes.Only)
        .Reads(spark: "array_position", hive: "array_position")
        .Example("array_position(array(3, 7, 7), 7)", "2")
        .Example("array_position(array(3, 7), 4)", "0");

    /// <summary><c>array_distinct(a)</c>.</summary>
    [Function]
    public static readonly FunctionRow ArrayDistinct = FunctionRow
        .Scalar("array_distinct")
        .Says("The elements without repetitions, each where it first stands; NULLs count as equal.")
        .Overload("(array: array<T is comparable>) -> array<T>")
        .Reads(spark: "array_distinct", hive: "array_distinct")
        .Example("array_distinct(array(1, NULL, 1, NULL, 2))", "[1,null,2]");

    /// <summary><c>array_union(a, b)</c>.</summary>
    [Function]
    public static readonly FunctionRow ArrayUnion = FunctionRow
        .Scalar("array_union")
        .Says("The elements of both arrays without repetitions.")
        .Overload("(array1: array<T is comparable>, array2: array<T>) -> array<T>")
        .With(TightTypes.Only)
        .Reads(spark: "array_union", hive: "array_union")
        .Example("array_union(array(1, 2, 2), array(3, 1))", "[1,2,3]");

    /// <summary><c>array_intersect(a, b)</c>.</summary>
    [Function]
    public static readonly FunctionRow ArrayIntersect = FunctionRow
        .Scalar("array_intersect")
        .Says("The elements of the first array that the second has too, without repetitions.")
        .Overload("(array1: array<T is comparable>, array2: array<T>) -> array<T>")
        .With(TightTypes.Only)
        .Reads(spark: "array_intersect", hive: "array_intersect")
        .Example("array_intersect(array(1, NULL, 2, 1), array(NULL, 1))", "[1,null]");

    /// <summary><c>array_except(a, b)</c>.</summary>
    [Function]
    public static readonly FunctionRow ArrayExcept = FunctionRow
        .Scalar("array_except")
        .Says("The elements of the first array that the second has not, without repetitions.")
        .Overload("(array1: array<T is comparable>, array2: array<T>) -> array<T>")
        .With(TightTypes.Only)
        .Reads(spark: "array_except", hive: "array_except")
        .Example("array_except(array(1, 2, 2, 3), array(1))", "[2,3]");

    /// <summary><c>arrays_overlap(a, b)</c>.</summary>
    [Function]
    public static readonly FunctionRow ArraysOverlap = FunctionRow
        .Scalar("arrays_overlap")
        .Says("Whether two arrays share a value; NULL where they share none, neither is empty and one has a NULL.")
        .Overload("(array1: array<T is comparable>, array2: array<T>) -> boolean")
        .WithNulls(NullPolicy.PropagateOrNull)
        .With(TightTypes.Only)
        .Reads(spark: "arrays_overlap", hive: "arrays_overlap")
        .Example("arrays_overlap(array(1, 2), array(2, 3))", "true")
        .Example("arrays_overlap(array(1, NULL), array(3))", "NULL");

    /// <summary><c>array_join(a, ', ', '-')</c>.</summary>
    [Function]
    public static readonly FunctionRow ArrayJoin = FunctionRow
        .Scalar("array_join")
        .Says("The elements as one text with a separator between them; NULLs are passed over, or written as a replacement.")
        .Overload("(array: array<string>, delimiter: string, nullReplacement: string?) -> string")
        .Reads(spark: "array_join", hive: "array_join")
        .Example("array_join(array('a', NULL, 'b'), ',')", "a,b")
        .Example("array_join(array('a', NULL, 'b'), ',', '-')", "a,-,b");

    /// <summary><c>array_min(a)</c>.</summary>
    [Function]
    public static readonly FunctionRow ArrayMin = FunctionRow
        .Scalar("array_min")
        .Says("The least element that is not NULL.")
        .Overload("(array: array<T is orderable>) -> T")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(spark: "array_min", hive: "array_min")
        .Example("array_min(array(3, NULL, 1))", "1");

    /// <summary><c>array_max(a)</c>.</summary>
    [Function]
    public static readonly FunctionRow ArrayMax = FunctionRow
        .Scalar("array_max")
        .Says("The greatest element that is not NULL; NaN is greater than all numbers.")
        .Overload("(array: array<T is orderable>) -> T")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(spark: "array_max", hive: "array_max")
        .Example("array_max(array(3, NULL, 1))", "3");

    /// <summary><c>sort_array(a, false)</c>.</summary>
    [Function]
    public static readonly FunctionRow SortArray = FunctionRow
        .Scalar("sort_array")
        .Says("The elements in ascending order with NULLs first, or in descending order with NULLs last.")
        .Overload("(array: array<T is orderable>, ascendingOrder: boolean?) -> array<T>")
        .Checks(static request =>
            request.Arguments.Count < 2 || request.Arguments[1] is Expressions.Literal { Type: BooleanType } or Expressions.Cast
                ? null
                : new ArgumentFault(1, Diagnostics.Codes.TypeErrors.UnexpectedInputType, 2, "a constant boolean", request[1].Name)
        )
        .Reads(spark: "sort_array", hive: "sort_array")
        .Example("sort_array(array(2, NULL, 1))", "[null,1,2]")
        .Example("sort_array(array(2, NULL, 1), false)", "[2,1,null]");

    /// <summary><c>array_sort(a)</c>.</summary>
    [Function]
    public static readonly FunctionRow ArraySort = FunctionRow
        .Scalar("array_sort")
        .Says("The elements in ascending order with NULLs last.")
        .Overload("(argument: array<T is orderable>) -> array<T>")
        .Reads(spark: "array_sort")
        .Example("array_sort(array(2, NULL, 1))", "[1,2,null]");

    /// <summary><c>shuffle(a)</c>.</summary>
    [Function]
    public static readonly FunctionRow Shuffle = FunctionRow
        .Scalar("shuffle")
        .Says("The elements in a random order.")
        .Overload("(array: array<T>, seed: bigint?) -> array<T>")
        .WithDeterminism(Determinism.Volatile)
        .Reads(spark: "shuffle");
}
