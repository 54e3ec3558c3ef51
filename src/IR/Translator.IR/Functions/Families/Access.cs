using Translator.IR.Types;

namespace Translator.IR.Functions.Families;

/// <summary>Parts of arrays and maps, by the operators <c>a[i]</c>, <c>m[k]</c> and <c>a.field</c>.</summary>
public static class Access
{
    /// <summary><c>a[i]</c> in ANSI mode.</summary>
    [Function]
    public static readonly FunctionRow ArrayItem = FunctionRow
        .Scalar("get_array_item")
        .Says("The element at a position counted from 0; a position outside the array is an error.")
        .Overload("(items: array<T>, position: integer) -> T")
        .WithNulls(NullPolicy.PropagateOrNull)
        .NullableWhen(NullableElement)
        .Writes(spark: "{0}[{1}]")
        .Example("array(10, 20)[1]", "20");

    /// <summary><c>a[i]</c> outside ANSI mode.</summary>
    [Function]
    public static readonly FunctionRow ArrayItemOrNull = FunctionRow
        .Scalar("get_array_item.or_null")
        .Total()
        .Says("The element at a position counted from 0, or NULL outside the array.")
        .Overload("(items: array<T>, position: integer) -> T")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Writes(hive: "{0}[{1}]")
        .Example("array(10, 20)[5]", "NULL");

    /// <summary><c>get(a, i)</c> and <c>m[k]</c>.</summary>
    [Function]
    public static readonly FunctionRow MapValue = FunctionRow
        .Scalar("get_map_value")
        .Total()
        .Says("The value of a key, or NULL where the map has no such key.")
        .Overload("(entries: map<K, V>, key: K) -> V")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Writes(spark: "{0}[{1}]", hive: "{0}[{1}]")
        .Example("map('a', 1)['a']", "1")
        .Example("map('a', 1)['b']", "NULL");

    /// <summary><c>a.field</c> for an array of structs; the ordinal is a literal.</summary>
    [Function]
    public static readonly FunctionRow ArrayStructField = FunctionRow
        .Scalar("get_array_struct_field")
        .Says("One field of every struct of an array, as an array.")
        .Overload("(items: array<T is struct>, ordinal: int) -> array<any>")
        .Returns(FieldArray)
        .Example("array(named_struct('a', 1), named_struct('a', 2)).a", "[1,2]");

    private static bool NullableElement(ResultRequest request) =>
        request.Arguments[0].Nullable || request.Arguments[1].Nullable || request[0] is not ArrayType { ContainsNull: false };

    private static DataType FieldArray(ResultRequest request) =>
        request[0] is ArrayType { Element: StructType row } array
        && request.Arguments[1] is Expressions.Literal { Value: Values.IntegerValue { Number: var ordinal } }
        && ordinal >= 0
        && ordinal < row.Fields.Count
            ? new ArrayType(row.Fields[(int)ordinal].Type, array.ContainsNull || row.Fields[(int)ordinal].Nullable)
            : DataType.Error;
}
