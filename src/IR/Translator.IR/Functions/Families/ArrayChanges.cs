using Translator.IR.Types;

namespace Translator.IR.Functions.Families;

/// <summary>Elements of arrays, parts of arrays, and arrays with other elements.</summary>
public static class ArrayChanges
{
    /// <summary><c>element_at(a, 1)</c> and <c>element_at(m, k)</c> in ANSI mode.</summary>
    [Function]
    public static readonly FunctionRow ElementAt = ElementsAt(
            "element_at",
            "The element at a position from 1, or from the end where negative, a position outside the array being an error; or the value of a map's key."
        )
        .Reads(ansi: "element_at")
        .Example("element_at(array(1, 2, 3), -1)", "3")
        .Example("element_at(map('a', 1), 'b')", "NULL");

    /// <summary><c>element_at(a, 1)</c> outside ANSI mode, and <c>try_element_at</c>.</summary>
    [Function]
    public static readonly FunctionRow TryElementAt = ElementsAt(
            "try_element_at",
            "The element at a position from 1, or from the end where negative, or NULL outside the array; or the value of a map's key."
        )
        .Reads(spark: "try_element_at", legacy: "element_at")
        .Example("try_element_at(array(1, 2, 3), 4)", "NULL");

    /// <summary><c>get(a, 0)</c>.</summary>
    [Function]
    public static readonly FunctionRow Get = FunctionRow
        .Scalar("get")
        .Total()
        .Says("The element at a position counted from 0, or NULL outside the array.")
        .Overload("(expr: array<T>, index: int) -> T")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Checks(ArgumentFault.BareNull("an array"))
        .Reads(spark: "get")
        .Example("get(array(1, 2, 3), 0)", "1")
        .Example("get(array(1, 2, 3), 3)", "NULL");

    /// <summary><c>slice(a, 2, 2)</c>.</summary>
    [Function]
    public static readonly FunctionRow Slice = FunctionRow
        .Scalar("slice")
        .Says("Some elements from a position on, counted from 1, or from the end where negative.")
        .Overload("(x: array<T>, start: int, length: int) -> array<T>")
        .Reads(spark: "slice")
        .Example("slice(array(1, 2, 3, 4), 2, 2)", "[2,3]")
        .Example("slice(array(1, 2, 3, 4), -2, 2)", "[3,4]");

    /// <summary><c>flatten(a)</c>.</summary>
    [Function]
    public static readonly FunctionRow Flatten = FunctionRow
        .Scalar("flatten")
        .Says("The elements of all inner arrays as one array; NULL where an inner array is.")
        .Overload("(arrayOfArrays: array<array<T>>) -> array<T>")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Reads(spark: "flatten")
        .Example("flatten(array(array(1, 2), array(3)))", "[1,2,3]");

    /// <summary><c>reverse(a)</c>.</summary>
    [Function]
    public static readonly FunctionRow ReverseArray = FunctionRow
        .Scalar("reverse.array")
        .Says("The elements from last to first.")
        .Overload("(array: array<T>) -> array<T>")
        .Reads(spark: "reverse")
        .Example("reverse(array(2, 1, 4))", "[4,1,2]");

    /// <summary><c>reverse('abc')</c>.</summary>
    [Function]
    public static readonly FunctionRow ReverseText = FunctionRow
        .Scalar("reverse")
        .Says("The characters of a text, or the bytes of a binary, from last to first.")
        .Overload("(str: string) -> string")
        .Overload("(str: binary) -> binary")
        .Reads(spark: "reverse", hive: "reverse")
        .Example("reverse('Spark')", "krapS");

    /// <summary><c>array_repeat(x, 3)</c>.</summary>
    [Function]
    public static readonly FunctionRow ArrayRepeat = FunctionRow
        .Scalar("array_repeat")
        .Says("An array that holds a value several times.")
        .Overload("(element: T, count: int) -> array<T>")
        .WithNulls(NullPolicy.SeesNulls)
        .NullableWhen(static request => request.Arguments[1].Nullable)
        .Reads(spark: "array_repeat")
        .Example("array_repeat('a', 2)", "[\"a\",\"a\"]");

    /// <summary><c>array_remove(a, x)</c>.</summary>
    [Function]
    public static readonly FunctionRow ArrayRemove = FunctionRow
        .Scalar("array_remove")
        .Says("The array without the elements that equal a value.")
        .Overload("(array: array<T is comparable>, element: T) -> array<T>")
        .Reads(spark: "array_remove", hive: "array_remove")
        .Example("array_remove(array(1, 2, 3, 2), 2)", "[1,3]");

    /// <summary><c>array_append(a, x)</c>.</summary>
    [Function]
    public static readonly FunctionRow ArrayAppend = FunctionRow
        .Scalar("array_append")
        .Says("The array with a value put behind it.")
        .Overload("(array: array<T>, element: T) -> array<T>")
        .WithNulls(NullPolicy.SeesNulls)
        .NullableWhen(static request => request.Arguments[0].Nullable)
        .With(TightTypes.Only)
        .Checks(ArgumentFault.BareNull("an array"))
        .Reads(spark: "array_append", hive: "array_append")
        .Example("array_append(array(1, 2), 3)", "[1,2,3]");

    /// <summary><c>array_prepend(a, x)</c>.</summary>
    [Function]
    public static readonly FunctionRow ArrayPrepend = FunctionRow
        .Scalar("array_prepend")
        .Says("The array with a value put before it.")
        .Overload("(array: array<T>, element: T) -> array<T>")
        .WithNulls(NullPolicy.SeesNulls)
        .NullableWhen(static request => request.Arguments[0].Nullable)
        .With(TightTypes.Only)
        .Checks(ArgumentFault.BareNull("an array"))
        .Reads(spark: "array_prepend")
        .Example("array_prepend(array(1, 2), 3)", "[3,1,2]");

    /// <summary><c>array_insert(a, 2, x)</c>.</summary>
    [Function]
    public static readonly FunctionRow ArrayInsert = FunctionRow
        .Scalar("array_insert")
        .Says("The array with a value put in at a position from 1, or from the end where negative; gaps are filled with NULLs.")
        .Overload("(x: array<T>, pos: int, val: T) -> array<T>")
        .WithNulls(NullPolicy.SeesNulls)
        .NullableWhen(static request => request.Arguments[0].Nullable || request.Arguments[1].Nullable)
        .With(TightTypes.Only)
        .Checks(ArgumentFault.BareNull("an array"))
        .Reads(spark: "array_insert")
        .Example("array_insert(array(1, 2, 3), 2, 9)", "[1,9,2,3]")
        .Example("array_insert(array(5, 4), -1, 3)", "[5,4,3]");

    /// <summary><c>array_compact(a)</c>.</summary>
    [Function]
    public static readonly FunctionRow ArrayCompact = FunctionRow
        .Scalar("array_compact")
        .Says("The array without its NULLs.")
        .Overload("(array: array<T>) -> array<T>")
        .Returns(static request => request[0] is ArrayType array ? array with { ContainsNull = false } : DataType.Error)
        .Reads(spark: "array_compact", hive: "array_compact")
        .Example("array_compact(array(1, NULL, 2))", "[1,2]");

    /// <summary><c>arrays_zip(a, b)</c>; the call's type names the fields.</summary>
    [Function]
    public static readonly FunctionRow ArraysZip = FunctionRow
        .Scalar("arrays_zip")
        .Says("An array of structs, one for each position of the arguments; shorter arrays give NULLs.")
        .Overload("(arrays: array<any>...) -> array<any>")
        .Returns(ZippedType)
        .Reads(spark: "arrays_zip")
        .Example("arrays_zip(array(1, 2), array('a'))", "[{\"0\":1,\"1\":\"a\"},{\"0\":2,\"1\":null}]");

    /// <summary><c>sequence(1, 5)</c>.</summary>
    [Function]
    public static readonly FunctionRow Sequence = FunctionRow
        .Scalar("sequence")
        .Says("The numbers, dates or timestamps from a first to a last one, with a step of 1, -1 or a day where none is given.")
        .Overload("(start: T is integer, stop: T, step: T?) -> array<T>")
        .Overload("(start: date, stop: date) -> array<date>")
        .Overload("(start: date, stop: date, step: interval) -> array<date>")
        .Overload("(start: date, stop: date, step: calendar_interval) -> array<date>")
        .Overload("(start: T is timestamp_any, stop: T) -> array<T>")
        .Overload("(start: T is timestamp_any, stop: T, step: interval) -> array<T>")
        .Overload("(start: T is timestamp_any, stop: T, step: calendar_interval) -> array<T>")
        .Reads(spark: "sequence")
        .Example("sequence(1, 5)", "[1,2,3,4,5]")
        .Example("sequence(5, 1, -2)", "[5,3,1]")
        .Example("sequence(DATE'2024-01-31', DATE'2024-03-31', INTERVAL 1 MONTH)", "[2024-01-31,2024-02-29,2024-03-31]");

    private static FunctionRow ElementsAt(string id, string summary) =>
        FunctionRow
            .Scalar(id)
            .Says(summary)
            .Overload("(array: array<T>, index: int) -> T")
            .Overload("(map: map<K is comparable, V>, key: K) -> V")
            .With(TightTypes.Only)
            .WithNulls(NullPolicy.PropagateOrNull);

    /// <summary>Fields are named by column, else by position from 0.</summary>
    private static DataType ZippedType(ResultRequest request)
    {
        var fields = new List<StructField>();
        foreach (var argument in request.Arguments)
        {
            var name = argument switch
            {
                Expressions.ColumnReference column => column.Column.Name,
                Expressions.FieldAccess { Operand.Type: StructType row } field => row.Fields[field.Ordinal].Name,
                _ => fields.Count.ToString(System.Globalization.CultureInfo.InvariantCulture),
            };
            fields.Add(new StructField(name, (argument.Type as ArrayType)?.Element ?? DataType.Void));
        }
        return new ArrayType(new StructType(fields.ToEquatableArray()), false);
    }
}
