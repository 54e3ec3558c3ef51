using Translator.IR.Expressions;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Coercion;

/// <summary>Which types a written CAST takes, by its mode; TRY_CAST takes what ANSI takes.</summary>
internal static class CastRules
{
    public static bool CanCast(DataType from, DataType to, CastMode mode) =>
        (from, to) switch
        {
            (ErrorType, _) or (_, ErrorType) => true,
            _ when Widening.SameShape(from, to) => true,
            (VoidType, _) => true,
            (_, VoidType) => false,
            (VariantType, _) => to is not (CalendarIntervalType or BinaryType),
            (_, VariantType) => from is not (CalendarIntervalType or MapType),
            (ArrayType a, ArrayType b) => CanCast(a.Element, b.Element, mode),
            (MapType a, MapType b) => CanCast(a.Key, b.Key, mode) && CanCast(a.Value, b.Value, mode),
            (StructType a, StructType b) => a.Fields.Count == b.Fields.Count
                && a.Fields.Zip(b.Fields).All(p => CanCast(p.First.Type, p.Second.Type, mode)),
            _ when to.IsText => true,
            _ when from.IsNested || to.IsNested => false,
            _ when from.IsText => true,
            _ when from.IsNumeric => FromNumber(from, to, mode),
            (BooleanType, _) => to.IsNumeric || mode.IsLenient && to is TimestampLtzType,
            (DateType, _) => to.IsTimestamp || mode.IsLenient && (to.IsNumeric || to is BooleanType),
            (TimestampLtzType, _) => to.IsDateTime || to.IsNumeric || mode.IsLenient && to is BooleanType,
            (TimestampType, _) => to.IsDateTime,
            (TimeType, _) => to is TimeType or DecimalType || to.IsInteger || to.IsTimestamp,
            (YearMonthIntervalType, _) => to is YearMonthIntervalType or DecimalType || to.IsInteger,
            (DayTimeIntervalType, _) => to is DayTimeIntervalType or DecimalType || to.IsInteger,
            _ => false,
        };

    /// <summary>Whether Spark names a function to call instead: dates from and to numbers.</summary>
    public static bool HasFunctionInstead(DataType from, DataType to) =>
        from.IsNumeric && to is DateType || from is DateType && to.IsNumeric;

    private static bool FromNumber(DataType from, DataType to, CastMode mode) =>
        to switch
        {
            _ when to.IsNumeric => true,
            BooleanType or TimestampLtzType => true,
            BinaryType => mode.IsLenient && from.IsInteger,
            YearMonthIntervalType or DayTimeIntervalType => from.IsInteger || from is DecimalType,
            _ => false,
        };
}
