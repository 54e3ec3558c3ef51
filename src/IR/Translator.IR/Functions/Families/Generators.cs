using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Types;
using Translator.IR.Values;

namespace Translator.IR.Functions.Families;

/// <summary>Table functions: rows for one row. The spelling with <c>_outer</c> keeps a row that gives none, with NULLs.</summary>
public static class Generators
{
    /// <summary><c>explode(a)</c>.</summary>
    [Function]
    public static readonly FunctionRow Explode = FunctionRow
        .Table("explode")
        .Says("A row for each element of an array (column col), or for each entry of a map (columns key and value).")
        .Overload("(collection: array<T>) -> struct")
        .Overload("(collection: map<K, V>) -> struct")
        .Returns(static request => new StructType(PartsOf(request[0])))
        .Checks(ArgumentFault.BareNull("an array or a map"))
        .WithNamedArguments()
        .Reads(spark: "explode", hive: "explode")
        .Example("explode(array(10, 20))", "10\n20");

    /// <summary><c>posexplode(a)</c>.</summary>
    [Function]
    public static readonly FunctionRow PosExplode = FunctionRow
        .Table("posexplode")
        .Says("As explode, with the position from 0 in a column pos.")
        .Overload("(collection: array<T>) -> struct")
        .Overload("(collection: map<K, V>) -> struct")
        .Returns(static request => new StructType([new StructField("pos", DataType.Int, false), .. PartsOf(request[0])]))
        .Checks(ArgumentFault.BareNull("an array or a map"))
        .WithNamedArguments()
        .Reads(spark: "posexplode", hive: "posexplode")
        .Example("posexplode(array(10, 20))", "0\t10\n1\t20");

    /// <summary><c>inline(a)</c>.</summary>
    [Function]
    public static readonly FunctionRow Inline = FunctionRow
        .Table("inline")
        .Says("A row for each struct of an array, its fields as columns.")
        .Overload("(input: array<T is struct>) -> struct")
        .Returns(static request =>
            request[0] is ArrayType { Element: StructType row } array
                ? new StructType(row.Fields.Select(f => f with { Nullable = f.Nullable || array.ContainsNull }).ToEquatableArray())
                : DataType.Error
        )
        .Checks(static request =>
            request[0] is ArrayType { Element: StructType }
                ? null
                : new ArgumentFault(0, TypeErrors.UnexpectedInputType, 1, "an array of structs", request[0].Name)
        )
        .WithNamedArguments()
        .Reads(spark: "inline", hive: "inline")
        .Example("inline(array(struct(1, 'a'), struct(2, 'b')))", "1\ta\n2\tb");

    /// <summary><c>stack(2, 1, 2, 3)</c>.</summary>
    [Function]
    public static readonly FunctionRow Stack = FunctionRow
        .Table("stack")
        .Says("The values in a number of rows, one row after the other; columns col0, col1, …")
        .Overload("(n: int, first: any, more: any...) -> struct")
        .Returns(static request => StackType(request) is { } row ? row : DataType.Error)
        .Checks(CheckStack)
        .Reads(spark: "stack", hive: "stack")
        .Example("stack(2, 1, 2, 3)", "1\t2\n3\tNULL");

    /// <summary><c>json_tuple(text, 'a', 'b')</c>.</summary>
    [Function]
    public static readonly FunctionRow JsonTuple = FunctionRow
        .Table("json_tuple")
        .Says("One row with the texts of some fields of a JSON object; NULL where there is no such field or the text is no JSON.")
        .Overload("(jsonStr: string, first: string, more: string...) -> struct")
        .Returns(TextFields)
        .Checks(OnlyTexts)
        .Reads(spark: "json_tuple", hive: "json_tuple")
        .Example("json_tuple('{\"a\":1, \"b\":2}', 'a', 'b')", "1\t2");

    /// <summary><c>FROM range(1, 10)</c>.</summary>
    [Function]
    public static readonly FunctionRow Range = FunctionRow
        .Table("range")
        .Says("The numbers from a start (0 where none is given) up to but without an end, by a step (1 where none is given).")
        .Overload("(end: bigint) -> struct")
        .Overload("(start: bigint, end: bigint, step: bigint?, numPartitions: int?) -> struct")
        .Returns(static _ => new StructType([new StructField("id", DataType.BigInt, false)]))
        .Checks(CheckRange)
        .Reads(spark: "range")
        .Example("range(0, 5, 2)", "0\n2\n4");

    /// <summary>A text column c0, c1 … for each argument after the first.</summary>
    internal static DataType TextFields(ResultRequest request) =>
        new StructType(
            request
                .Arguments.Skip(1)
                .Select(
                    static (_, i) =>
                        new StructField(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"c{i}"), DataType.String)
                )
                .ToEquatableArray()
        );

    /// <summary>A check that all arguments are texts from the start.</summary>
    internal static ArgumentFault? OnlyTexts(ResultRequest request)
    {
        var index = Array.FindIndex([.. request.Arguments], static a => a is Cast { Implicit: true, Operand.Type.IsText: false });
        return index < 0 ? null : new ArgumentFault(index, TypeErrors.NonTextArgument);
    }

    private static EquatableArray<StructField> PartsOf(DataType collection) =>
        collection switch
        {
            ArrayType array => [new StructField("col", array.Element, array.ContainsNull)],
            MapType map => [new StructField("key", map.Key, false), new StructField("value", map.Value, map.ValueContainsNull)],
            _ => [],
        };

    private static long? StackRows(ResultRequest request) =>
        Unwrap(request.Arguments[0]) is Literal { Value: IntegerValue { Number: > 0 and <= int.MaxValue and var rows } } ? rows : null;

    private static Expression Unwrap(Expression expression) => expression is Cast cast ? Unwrap(cast.Operand) : expression;

    private static StructType? StackType(ResultRequest request)
    {
        if (StackRows(request) is not { } rows)
        {
            return null;
        }
        var count = request.Arguments.Count - 1;
        var columns = (int)((count + rows - 1) / rows);
        var fields = new StructField[columns];
        for (var column = 0; column < columns; column++)
        {
            var type = Column(request, column, columns).Select(static a => a.Type).FirstOrDefault(static t => t is not VoidType);
            fields[column] = new StructField(
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"col{column}"),
                type ?? DataType.Void
            );
        }
        return new StructType(new EquatableArray<StructField>([.. fields]));
    }

    private static IEnumerable<Expression> Column(ResultRequest request, int column, int columns) =>
        request.Arguments.Skip(1).Where((_, i) => i % columns == column);

    private static ArgumentFault? CheckStack(ResultRequest request)
    {
        if ((ArgumentFault.Strict(request, 0, "int") ?? ArgumentFault.Constant(request, 0)) is { } fault)
        {
            return fault;
        }
        if (StackRows(request) is null || StackType(request) is not { } row)
        {
            return new ArgumentFault(0, TypeErrors.ValueOutOfRange, 1, "greater than 0");
        }
        for (var i = 1; i < request.Arguments.Count; i++)
        {
            var wanted = row.Fields[(i - 1) % row.Fields.Count].Type;
            if (request[i] is not VoidType && request[i] != wanted)
            {
                return new ArgumentFault(i, TypeErrors.StackColumnsDiffer, wanted.Name, request[i].Name);
            }
        }
        return null;
    }

    private static ArgumentFault? CheckRange(ResultRequest request)
    {
        for (var i = 0; i < request.Arguments.Count; i++)
        {
            if (request.Arguments[i] is Literal { Value.IsNull: true })
            {
                return new ArgumentFault(i, TypeErrors.TableArgumentType, i + 1, "a number", DataType.Void.Name);
            }
            if (!ArgumentFault.IsConstant(request.Arguments[i]))
            {
                return new ArgumentFault(i, TypeErrors.NonConstantArgument, i + 1);
            }
        }
        return null;
    }
}
