using Translator.IR.Diagnostics;
using Translator.IR.Types;

namespace Translator.Runtime.Columns;

/// <summary>From types to their layout in memory.</summary>
public static class StorageFacts
{
    extension(DataType type)
    {
        /// <summary>How values of this type lie in memory.</summary>
        public Storage Storage =>
            type switch
            {
                BooleanType => Storage.Boolean,
                TinyIntType => Storage.Int8,
                SmallIntType => Storage.Int16,
                IntType or DateType or YearMonthIntervalType => Storage.Int32,
                BigIntType or TimestampType or TimestampLtzType or TimeType or DayTimeIntervalType => Storage.Int64,
                FloatType => Storage.Float,
                DoubleType => Storage.Double,
                DecimalType => Storage.Int128,
                CalendarIntervalType => Storage.CalendarInterval,
                StringType or CharType or VarcharType or BinaryType or VariantType => Storage.Bytes,
                ArrayType => Storage.Array,
                MapType => Storage.Map,
                StructType => Storage.Struct,
                VoidType => Storage.Null,
                _ => throw new InternalErrorException("runtime", $"a column of type {type.Name}"),
            };
    }
}
