using Translator.IR.Types;
using Translator.IR.Values;

namespace Translator.Testing.Trees;

/// <summary>Random types and constants.</summary>
public sealed class RandomValues(Random random)
{
    private static readonly string[] Texts = ["", "a", "it's", "b`c", "tab\tand\nline\r", "\\", "ünïcode", "💡", "x y", "\u0001", "order"];

    private static readonly double[] Numbers =
    [
        0,
        -0.0,
        1.5,
        -2.25e-300,
        1e300,
        double.NaN,
        double.PositiveInfinity,
        double.NegativeInfinity,
        0.1,
    ];

    private static readonly DataType[] Simple =
    [
        DataType.Boolean,
        DataType.TinyInt,
        DataType.SmallInt,
        DataType.Int,
        DataType.BigInt,
        DataType.Float,
        DataType.Double,
        DataType.String,
        DataType.Binary,
        DataType.Date,
        DataType.Timestamp,
        DataType.TimestampLtz,
        DataType.Variant,
        new TimestampType(3),
        new TimestampLtzType(9),
        new TimeType(6),
        new CharType(3),
        new VarcharType(10),
        new DecimalType(10, 2),
        new DecimalType(38, 38),
        new DecimalType(38, 0),
        YearMonthIntervalType.Full,
        DayTimeIntervalType.Full,
        new DayTimeIntervalType(IntervalField.Hour, IntervalField.Hour),
        CalendarIntervalType.Instance,
    ];

    public bool Flip() => random.Next(2) == 0;

    public int Below(int limit) => random.Next(limit);

    public T Of<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    public string Name() => Of(["x", "y", "total", "a b", "", "ends`", "null", "count(1)", "ünï"]);

    public DataType Type(int depth = 2)
    {
        switch (depth == 0 ? 9 : random.Next(10))
        {
            case 0:
                return new ArrayType(Type(depth - 1), Flip());
            case 1:
                return new MapType(Type(depth - 1), Type(depth - 1), Flip());
            case 2:
                return new StructType([.. Enumerable.Range(0, 1 + Below(3)).Select(_ => new StructField(Name(), Type(depth - 1), Flip()))]);
            default:
                return Of(Simple);
        }
    }

    public Value Value(DataType type, bool nullable = true)
    {
        if (nullable && random.Next(6) == 0)
        {
            return IR.Values.Value.Null;
        }
        return type switch
        {
            BooleanType => new BooleanValue(Flip()),
            FloatType or DoubleType => new FloatingValue(Of(Numbers)),
            DecimalType { Precision: 38 } => new DecimalValue(Int128.Parse("-12345678901234567890123456789012345678", null)),
            DecimalType => new DecimalValue(random.Next(-100_000, 100_000)),
            StringType or CharType or VarcharType => new TextValue(Of(Texts)),
            BinaryType or VariantType => new BinaryValue([.. Enumerable.Range(0, Below(4)).Select(_ => (byte)Below(256))]),
            CalendarIntervalType => new CalendarIntervalValue(Below(20) - 10, Below(20) - 10, random.NextInt64()),
            ArrayType array => new ArrayValue([.. Enumerable.Range(0, Below(3)).Select(_ => Value(array.Element, array.ContainsNull))]),
            MapType map => new MapValue([
                .. Enumerable.Range(0, Below(3)).Select(_ => new MapEntry(Value(map.Key, false), Value(map.Value, map.ValueContainsNull))),
            ]),
            StructType row => new StructValue([.. row.Fields.Select(f => Value(f.Type, f.Nullable))]),
            DateType => new IntegerValue(random.Next(-1_000_000, 4_000_000)),
            TimestampType or TimestampLtzType => new IntegerValue(
                Flip() ? random.NextInt64(-100_000_000_000_000, 2_000_000_000_000_000) : long.MinValue
            ),
            _ => new IntegerValue(Of([0, 1, -1, 42, long.MaxValue, long.MinValue])),
        };
    }
}
