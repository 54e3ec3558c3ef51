using Translator.IR.Expressions;
using Translator.IR.Types;

namespace Translator.IR.Functions.Families;

/// <summary>Functions that take lambdas.</summary>
public static class HigherOrder
{
    /// <summary><c>transform(a, x -> x + 1)</c>.</summary>
    [Function]
    public static readonly FunctionRow Transform = Over("transform", "The lambda's result for each element, and its position from 0.")
        .Overload("(argument: array<T>, function: (T) => U) -> array<U>")
        .Overload("(argument: array<T>, function: (T, int) => U) -> array<U>")
        .Reads(spark: "transform")
        .Example("transform(array(1, 2), x -> x + 1)", "[2,3]")
        .Example("transform(array(1, 2), (x, i) -> x * i)", "[0,2]");

    /// <summary><c>filter(a, x -> x > 1)</c>.</summary>
    [Function]
    public static readonly FunctionRow Filter = Over("filter", "The elements for which the lambda is true.")
        .Overload("(argument: array<T>, function: (T) => boolean) -> array<T>")
        .Overload("(argument: array<T>, function: (T, int) => boolean) -> array<T>")
        .Reads(spark: "filter")
        .Example("filter(array(1, 2, 3), x -> x > 1)", "[2,3]");

    /// <summary><c>exists(a, x -> x > 1)</c>.</summary>
    [Function]
    public static readonly FunctionRow Any = Over(
            "exists",
            "Whether the lambda is true for an element; NULL where it is for none, but NULL for one."
        )
        .Overload("(argument: array<T>, function: (T) => boolean) -> boolean")
        .NullableWhen(static request => request.Arguments.Any(static a => a.Nullable))
        .Reads(spark: "exists any_match", hive: "exists")
        .Example("exists(array(1, 2, 3), x -> x > 2)", "true");

    /// <summary><c>forall(a, x -> x > 1)</c>.</summary>
    [Function]
    public static readonly FunctionRow ForAll = Over(
            "forall",
            "Whether the lambda is true for all elements; NULL where it is false for none, but NULL for one."
        )
        .Overload("(argument: array<T>, function: (T) => boolean) -> boolean")
        .NullableWhen(static request => request.Arguments.Any(static a => a.Nullable))
        .Reads(spark: "forall")
        .Example("forall(array(2, 4), x -> x % 2 = 0)", "true");

    /// <summary><c>aggregate(a, 0, (sum, x) -> sum + x)</c>.</summary>
    [Function]
    public static readonly FunctionRow Fold = Over(
            "aggregate",
            "A start value combined by a lambda with one element after the other; another lambda can turn the result into what is wanted."
        )
        .Overload("(argument: array<T>, start: A, merge: (A, T) => A) -> A")
        .Overload("(argument: array<T>, start: A, merge: (A, T) => A, finish: (A) => R) -> R")
        .WithNulls(NullPolicy.PropagateOrNull)
        .NullableWhen(static _ => true)
        .Reads(spark: "aggregate reduce")
        .Example("aggregate(array(1, 2, 3), 0, (acc, x) -> acc + x)", "6")
        .Example("aggregate(array(1, 2, 3), 0, (acc, x) -> acc + x, acc -> acc * 10)", "60");

    /// <summary><c>zip_with(a, b, (x, y) -> x + y)</c>.</summary>
    [Function]
    public static readonly FunctionRow ZipWith = Over(
            "zip_with",
            "The lambda's result for the elements of two arrays at each position; the shorter array gives NULLs."
        )
        .Overload("(left: array<T>, right: array<U>, function: (T, U) => R) -> array<R>")
        .NullableWhen(static request => request.Arguments[0].Nullable || request.Arguments[1].Nullable)
        .Reads(spark: "zip_with")
        .Example("zip_with(array(1, 2), array(3, 4), (x, y) -> x + y)", "[4,6]");

    /// <summary><c>array_sort(a, (x, y) -> y - x)</c>.</summary>
    [Function]
    public static readonly FunctionRow SortBy = Over(
            "array_sort.by",
            "The elements in the order of a lambda that compares two: negative, 0 or positive where the first comes before, with or behind the second."
        )
        .Overload("(argument: array<T>, function: (T, T) => int) -> array<T>")
        .Checks(static request =>
            request.Arguments[1] is Lambda { Body: Literal { Value.IsNull: true } }
                ? new ArgumentFault(1, Diagnostics.Codes.TypeErrors.LambdaResultType, DataType.Int.Name, DataType.Void.Name)
                : null
        )
        .Reads(spark: "array_sort")
        .Example("array_sort(array(1, 3, 2), (x, y) -> y - x)", "[3,2,1]");

    /// <summary><c>transform_keys(m, (k, v) -> k + 1)</c>.</summary>
    [Function]
    public static readonly FunctionRow TransformKeys = Over("transform_keys", "The map with each key replaced by the lambda's result.")
        .Overload("(argument: map<K, V>, function: (K, V) => R) -> map<R, V>")
        .Checks(static request =>
            request.Arguments[1].Type is MapType key ? new ArgumentFault(1, Diagnostics.Codes.TypeErrors.MapKeyType, key.Name) : null
        )
        .Reads(spark: "transform_keys")
        .Example("transform_keys(map(1, 'a'), (k, v) -> k + 1)", "{2:\"a\"}");

    /// <summary><c>transform_values(m, (k, v) -> v + 1)</c>.</summary>
    [Function]
    public static readonly FunctionRow TransformValues = Over(
            "transform_values",
            "The map with each value replaced by the lambda's result."
        )
        .Overload("(argument: map<K, V>, function: (K, V) => R) -> map<K, R>")
        .Reads(spark: "transform_values")
        .Example("transform_values(map(1, 10), (k, v) -> k + v)", "{1:11}");

    /// <summary><c>map_filter(m, (k, v) -> k > v)</c>.</summary>
    [Function]
    public static readonly FunctionRow MapFilter = Over("map_filter", "The entries for which the lambda is true.")
        .Overload("(argument: map<K, V>, function: (K, V) => boolean) -> map<K, V>")
        .Reads(spark: "map_filter")
        .Example("map_filter(map(1, 0, 2, 2), (k, v) -> k > v)", "{1:0}");

    /// <summary><c>map_zip_with(a, b, (k, x, y) -> x + y)</c>.</summary>
    [Function]
    public static readonly FunctionRow MapZipWith = Over(
            "map_zip_with",
            "The lambda's result for each key of two maps with its values; a map without the key gives NULL."
        )
        .Overload("(map1: map<K, V>, map2: map<K, W>, function: (K, V, W) => R) -> map<K, R>")
        .NullableWhen(static request => request.Arguments[0].Nullable || request.Arguments[1].Nullable)
        .Reads(spark: "map_zip_with")
        .Example("map_zip_with(map('a', 1), map('a', 2), (k, x, y) -> x + y)", "{\"a\":3}");

    private static FunctionRow Over(string id, string summary) =>
        FunctionRow
            .Scalar(id)
            .Says(summary)
            .Checks(ArgumentFault.BareNull("an array or a map"))
            .NullableWhen(static request => request.Arguments[0].Nullable);
}
