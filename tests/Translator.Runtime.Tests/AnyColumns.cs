using CsCheck;
using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Tests;

/// <summary>Random columns of every layout.</summary>
internal static class AnyColumns
{
    public const string Seed = "0000KOIBfXE5";

    public static readonly DataType[] Types =
    [
        DataType.Boolean,
        DataType.TinyInt,
        DataType.SmallInt,
        DataType.Int,
        DataType.BigInt,
        DataType.Float,
        DataType.Double,
        new DecimalType(20, 3),
        DataType.String,
        DataType.Binary,
        DataType.Date,
        DataType.TimestampLtz,
        new ArrayType(DataType.Int),
        new ArrayType(new ArrayType(DataType.String)),
        new MapType(DataType.String, DataType.Double),
        new StructType([new StructField("a", DataType.Int), new StructField("b", new ArrayType(DataType.String))]),
        DataType.Void,
    ];

    /// <summary>A type and a column of it, dense or constant.</summary>
    public static Gen<Column> Any { get; } =
        Gen.Select(Gen.Int[0, Types.Length - 1], Gen.Int[-2, 60].Array[0, 150], Gen.Int[0, 9])
            .Select(static (type, numbers, shape) => Create(Types[type], numbers, shape == 0));

    public static Column Create(DataType type, int[] numbers, bool constant)
    {
        var builder = ColumnBuilder.Create(type);
        foreach (var number in numbers)
        {
            Append(builder, number);
        }
        var column = builder.Build();
        return constant && column.Length > 0 ? column.Repeat(0, numbers.Length) : column;
    }

    private static void Append(ColumnBuilder builder, int number)
    {
        if (number < 0)
        {
            builder.AppendNull();
            return;
        }
        switch (builder)
        {
            case ArrayColumnBuilder arrays:
                for (var i = 0; i < number % 4; i++)
                {
                    Append(arrays.Elements, number / 2 - i);
                }
                arrays.EndArray();
                break;
            case MapColumnBuilder maps:
                for (var i = 0; i < number % 3; i++)
                {
                    Append(maps.Keys, i);
                    Append(maps.Values, number / 2 - i);
                }
                maps.EndMap();
                break;
            case StructColumnBuilder structs:
                foreach (var field in structs.Fields)
                {
                    Append(field, number - 1);
                }
                structs.EndStruct();
                break;
            case FixedColumnBuilder<bool> flags:
                flags.Append(number % 2 == 0);
                break;
            case BytesColumnBuilder bytes:
                bytes.Append(new string((char)('a' + number % 26), number % 7));
                break;
            case NullColumnBuilder nulls:
                nulls.AppendNull();
                break;
            case FixedColumnBuilder<int> { Type: DateType } dates:
                dates.Append(number);
                break;
            case FixedColumnBuilder<long> { Type: TimestampLtzType } times:
                times.Append(number);
                break;
            default:
                CellText.Append(builder, $"{number}");
                break;
        }
    }
}
