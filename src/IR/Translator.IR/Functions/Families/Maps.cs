using Translator.IR.Types;

namespace Translator.IR.Functions.Families;

/// <summary>Making maps and looking into them. A key that stands twice, or is NULL, is an error.</summary>
public static class Maps
{
    /// <summary><c>map('a', 1, 'b', 2)</c>.</summary>
    [Function]
    public static readonly FunctionRow Map = FunctionRow
        .Scalar("map")
        .Says("A map of keys and values in turn.")
        .Overload("(key: K..., value: V...) -> map<K, V>")
        .WithNulls(NullPolicy.NeverNull)
        .Returns(static request =>
            request.Arguments.Count < 2
                ? new MapType(DataType.Void, DataType.Void, false)
                : new MapType(request[0], request[1], request.Arguments.Where(static (_, i) => i % 2 == 1).Any(static a => a.Nullable))
        )
        .Checks(ValidKeys)
        .Reads(spark: "map", hive: "map")
        .Example("map('a', 1, 'b', 2)", "{\"a\":1,\"b\":2}");

    /// <summary><c>map_from_arrays(keys, values)</c>.</summary>
    [Function]
    public static readonly FunctionRow MapFromArrays = FunctionRow
        .Scalar("map_from_arrays")
        .Says("A map of an array of keys and an array of as many values.")
        .Overload("(keys: array<K>, values: array<V>) -> map<K, V>")
        .Checks(ValidKeys)
        .Reads(spark: "map_from_arrays")
        .Example("map_from_arrays(array(1, 2), array('a', 'b'))", "{1:\"a\",2:\"b\"}");

    /// <summary><c>map_from_entries(entries)</c>.</summary>
    [Function]
    public static readonly FunctionRow MapFromEntries = FunctionRow
        .Scalar("map_from_entries")
        .Says("A map of an array of structs of a key and a value; NULL where one of the structs is.")
        .Overload("(arrayOfEntries: array<T is struct>) -> map<any, any>")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Returns(static request =>
            request[0] is ArrayType { Element: StructType { Fields: [var key, var value] } }
                ? new MapType(key.Type, value.Type, value.Nullable)
                : DataType.Error
        )
        .Checks(static request =>
            request[0] is ArrayType { Element: StructType { Fields.Count: 2 } }
                ? null
                : new ArgumentFault(0, Diagnostics.Codes.TypeErrors.UnexpectedInputType, 1, "an array of pairs", request[0].Name)
        )
        .Reads(spark: "map_from_entries")
        .Example("map_from_entries(array(struct(1, 'a')))", "{1:\"a\"}");

    /// <summary><c>map_entries(m)</c>.</summary>
    [Function]
    public static readonly FunctionRow MapEntries = FunctionRow
        .Scalar("map_entries")
        .Total()
        .Says("The entries of a map as an array of structs.")
        .Overload("(map: map<K, V>) -> array<any>")
        .Returns(static request =>
            request[0] is MapType map
                ? new ArrayType(
                    new StructType([new StructField("key", map.Key, false), new StructField("value", map.Value, map.ValueContainsNull)]),
                    false
                )
                : DataType.Error
        )
        .Reads(spark: "map_entries")
        .Example("map_entries(map(1, 'a'))", "[{\"key\":1,\"value\":\"a\"}]");

    /// <summary><c>map_keys(m)</c>.</summary>
    [Function]
    public static readonly FunctionRow MapKeys = FunctionRow
        .Scalar("map_keys")
        .Total()
        .Says("The keys of a map.")
        .Overload("(map: map<K, V>) -> array<K>")
        .Returns(static request => request[0] is MapType map ? new ArrayType(map.Key, false) : DataType.Error)
        .Reads(spark: "map_keys", hive: "map_keys")
        .Example("map_keys(map(1, 'a', 2, 'b'))", "[1,2]");

    /// <summary><c>map_values(m)</c>.</summary>
    [Function]
    public static readonly FunctionRow MapValues = FunctionRow
        .Scalar("map_values")
        .Total()
        .Says("The values of a map.")
        .Overload("(map: map<K, V>) -> array<V>")
        .Returns(static request => request[0] is MapType map ? new ArrayType(map.Value, map.ValueContainsNull) : DataType.Error)
        .Reads(spark: "map_values", hive: "map_values")
        .Example("map_values(map(1, 'a', 2, 'b'))", "[\"a\",\"b\"]");

    /// <summary><c>map_concat(a, b)</c>.</summary>
    [Function]
    public static readonly FunctionRow MapConcat = FunctionRow
        .Scalar("map_concat")
        .Says("The entries of all maps as one map.")
        .Overload("(maps: map<K, V>...) -> map<K, V>")
        .Returns(static request =>
            request.Arguments.Count == 0 ? new MapType(DataType.String, DataType.String, false)
            : request[0] is MapType map
                ? new MapType(map.Key, map.Value, request.Arguments.Any(static a => a.Type is MapType { ValueContainsNull: true }))
            : DataType.Error
        )
        .Reads(spark: "map_concat")
        .Example("map_concat(map(1, 'a'), map(2, 'b'))", "{1:\"a\",2:\"b\"}");

    /// <summary><c>map_contains_key(m, k)</c>.</summary>
    [Function]
    public static readonly FunctionRow MapContainsKey = FunctionRow
        .Scalar("map_contains_key")
        .Says("Whether a map has a key.")
        .Overload("(map: map<K is comparable, V>, key: K) -> boolean")
        .Checks(static request =>
            request.Arguments[1] is Expressions.Literal { Value.IsNull: true }
                ? new ArgumentFault(1, Diagnostics.Codes.TypeErrors.NullArgument)
                : null
        )
        .Reads(spark: "map_contains_key")
        .Example("map_contains_key(map(1, 'a'), 2)", "false");

    /// <summary><c>str_to_map('a:1,b:2')</c>.</summary>
    [Function]
    public static readonly FunctionRow StrToMap = FunctionRow
        .Scalar("str_to_map")
        .Says("A map of a text that is cut into pairs, and these into key and value, by regular expressions.")
        .Overload("(text: string, pairDelim: string?, keyValueDelim: string?) -> map<string, string>")
        .Reads(spark: "str_to_map", hive: "str_to_map")
        .Example("str_to_map('a:1,b:2')", "{\"a\":\"1\",\"b\":\"2\"}")
        .Example("str_to_map('a=1;b', ';', '=')", "{\"a\":\"1\",\"b\":null}");

    private static ArgumentFault? ValidKeys(ResultRequest request)
    {
        var key =
            request.Arguments.Count == 0 ? null
            : request[0] is ArrayType array ? array.Element
            : request[0];
        return key is null || !HoldsMap(key) ? null : new ArgumentFault(0, Diagnostics.Codes.TypeErrors.MapKeyType, key.Name);
    }

    private static bool HoldsMap(DataType type) =>
        type switch
        {
            MapType or VariantType => true,
            ArrayType array => HoldsMap(array.Element),
            StructType row => row.Fields.Any(static f => HoldsMap(f.Type)),
            _ => false,
        };
}
