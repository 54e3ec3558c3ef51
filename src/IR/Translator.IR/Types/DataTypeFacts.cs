namespace Translator.IR.Types;

/// <summary>Questions about types that binder, planners and runtimes share.</summary>
public static class DataTypeFacts
{
    extension(DataType type)
    {
        /// <summary>tinyint, smallint, int or bigint.</summary>
        public bool IsInteger => type is TinyIntType or SmallIntType or IntType or BigIntType;

        /// <summary>float or double.</summary>
        public bool IsFloating => type is FloatType or DoubleType;

        /// <summary>An integer, decimal or floating type.</summary>
        public bool IsNumeric => type.IsInteger || type.IsFloating || type is DecimalType;

        /// <summary>string, char or varchar.</summary>
        public bool IsText => type is StringType or CharType or VarcharType;

        /// <summary>timestamp with or without zone.</summary>
        public bool IsTimestamp => type is TimestampType or TimestampLtzType;

        /// <summary>date, time or timestamp.</summary>
        public bool IsDateTime => type is DateType or TimeType || type.IsTimestamp;

        /// <summary>Year-month or day-time interval, the ones that have an order.</summary>
        public bool IsAnsiInterval => type is YearMonthIntervalType or DayTimeIntervalType;

        /// <summary>array, map or struct.</summary>
        public bool IsNested => type is ArrayType or MapType or StructType;

        /// <summary>Whether values can be compared with &lt; and sorted: all but maps, variants, calendar intervals and what holds them.</summary>
        public bool IsOrderable =>
            type switch
            {
                MapType or VariantType or CalendarIntervalType => false,
                ArrayType array => array.Element.IsOrderable,
                StructType row => row.Fields.All(static f => f.Type.IsOrderable),
                _ => true,
            };

        /// <summary>Whether values can be compared with = and grouped: all but variants, maps and calendar intervals (and what holds them), as in Spark 4.</summary>
        public bool IsComparable =>
            type switch
            {
                MapType or VariantType or CalendarIntervalType => false,
                ArrayType array => array.Element.IsComparable,
                StructType row => row.Fields.All(static f => f.Type.IsComparable),
                _ => true,
            };
    }
}
