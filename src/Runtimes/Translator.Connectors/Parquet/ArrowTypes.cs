using Apache.Arrow;
using Apache.Arrow.Types;
using Translator.IR.Types;
using ArrowStruct = Apache.Arrow.Types.StructType;
using DateType = Translator.IR.Types.DateType;

namespace Translator.Connectors.Parquet;

/// <summary>Types of ours and of Arrow, which Parquet files are read and written through.</summary>
internal static class ArrowTypes
{
    /// <summary>Our type of an Arrow type, or null.</summary>
    public static DataType? Import(IArrowType type) =>
        type switch
        {
            Apache.Arrow.Types.BooleanType => DataType.Boolean,
            Int8Type => DataType.TinyInt,
            Int16Type or UInt8Type => DataType.SmallInt,
            Int32Type or UInt16Type => DataType.Int,
            Int64Type or UInt32Type => DataType.BigInt,
            UInt64Type => new DecimalType(20, 0),
            Apache.Arrow.Types.FloatType => DataType.Float,
            Apache.Arrow.Types.DoubleType => DataType.Double,
            Decimal128Type number => new DecimalType(number.Precision, number.Scale),
            Apache.Arrow.Types.StringType or LargeStringType or StringViewType => DataType.String,
            Apache.Arrow.Types.BinaryType or LargeBinaryType or BinaryViewType or FixedSizeBinaryType => DataType.Binary,
            DictionaryType dictionary => Import(dictionary.ValueType),
            LargeListType list => Import(list.ValueDataType) is { } element ? new ArrayType(element, list.ValueField.IsNullable) : null,
            Date32Type => DataType.Date,
            Time32Type or Time64Type => new Translator.IR.Types.TimeType(6),
            Apache.Arrow.Types.TimestampType { Timezone: { Length: > 0 } } => DataType.TimestampLtz,
            Apache.Arrow.Types.TimestampType => DataType.Timestamp,
            ListType list => Import(list.ValueDataType) is { } element ? new ArrayType(element, list.ValueField.IsNullable) : null,
            Apache.Arrow.Types.MapType map => (Import(map.KeyField.DataType), Import(map.ValueField.DataType)) is ({ } key, { } value)
                ? new Translator.IR.Types.MapType(key, value, map.ValueField.IsNullable)
                : null,
            ArrowStruct row => ImportStruct(row),
            _ => null,
        };

    /// <summary>The Arrow type of one of ours, or null.</summary>
    public static IArrowType? Export(DataType type) =>
        type switch
        {
            Translator.IR.Types.BooleanType => Apache.Arrow.Types.BooleanType.Default,
            TinyIntType => Int8Type.Default,
            SmallIntType => Int16Type.Default,
            IntType => Int32Type.Default,
            BigIntType => Int64Type.Default,
            Translator.IR.Types.FloatType => Apache.Arrow.Types.FloatType.Default,
            Translator.IR.Types.DoubleType => Apache.Arrow.Types.DoubleType.Default,
            DecimalType number => new Decimal128Type(number.Precision, number.Scale),
            Translator.IR.Types.StringType or CharType or VarcharType => Apache.Arrow.Types.StringType.Default,
            Translator.IR.Types.BinaryType => Apache.Arrow.Types.BinaryType.Default,
            DateType => Date32Type.Default,
            Translator.IR.Types.TimeType => new Time64Type(TimeUnit.Nanosecond),
            TimestampLtzType => new Apache.Arrow.Types.TimestampType(TimeUnit.Microsecond, "UTC"),
            Translator.IR.Types.TimestampType => new Apache.Arrow.Types.TimestampType(TimeUnit.Microsecond, (string?)null),
            ArrayType array => Export(array.Element) is { } element ? new ListType(new Field("element", element, nullable: true)) : null,
            Translator.IR.Types.MapType map => (Export(map.Key), Export(map.Value)) is ({ } key, { } value)
                ? new Apache.Arrow.Types.MapType(
                    new Field("key", key, nullable: false),
                    new Field("value", value, nullable: true),
                    keySorted: false
                )
                : null,
            Translator.IR.Types.StructType row => ExportStruct(row),
            _ => null,
        };

    private static DataType? ImportStruct(ArrowStruct row)
    {
        var fields = row.Fields.Select(static f => (Field: f, Type: Import(f.DataType))).ToList();
        return fields.TrueForAll(static f => f.Type is not null)
            ? new Translator.IR.Types.StructType([
                .. fields.Select(static f => new StructField(f.Field.Name, f.Type ?? DataType.Void, f.Field.IsNullable)),
            ])
            : null;
    }

    private static ArrowStruct? ExportStruct(Translator.IR.Types.StructType row)
    {
        var fields = row.Fields.Select(static f => (f.Name, Type: Export(f.Type))).ToList();
        return fields.TrueForAll(static f => f.Type is not null)
            ? new ArrowStruct([.. fields.Select(static f => new Field(f.Name, f.Type, nullable: true))])
            : null;
    }
}
