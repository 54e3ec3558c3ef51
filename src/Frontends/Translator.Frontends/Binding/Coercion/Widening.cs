using Translator.IR;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Coercion;

/// <summary>Widening that all dialects share.</summary>
internal static class Widening
{
    /// <summary>Whether two types are one but for the nullability inside them.</summary>
    public static bool SameShape(DataType left, DataType right) =>
        (left, right) switch
        {
            (ArrayType a, ArrayType b) => SameShape(a.Element, b.Element),
            (MapType a, MapType b) => SameShape(a.Key, b.Key) && SameShape(a.Value, b.Value),
            (StructType a, StructType b) => a.Fields.Count == b.Fields.Count
                && a.Fields.Zip(b.Fields)
                    .All(static p =>
                        string.Equals(p.First.Name, p.Second.Name, StringComparison.Ordinal) && SameShape(p.First.Type, p.Second.Type)
                    ),
            _ => left == right,
        };

    /// <summary>Whether two types are one but for the nullability and the names of fields inside them.</summary>
    public static bool SameStructure(DataType left, DataType right) =>
        (left, right) switch
        {
            (ArrayType a, ArrayType b) => SameStructure(a.Element, b.Element),
            (MapType a, MapType b) => SameStructure(a.Key, b.Key) && SameStructure(a.Value, b.Value),
            (StructType a, StructType b) => a.Fields.Count == b.Fields.Count
                && a.Fields.Zip(b.Fields).All(static p => SameStructure(p.First.Type, p.Second.Type)),
            _ => left == right,
        };

    /// <summary>Rank of the numbers that have one, from narrow to wide; -1 for other types.</summary>
    public static int Rank(DataType type) =>
        type switch
        {
            TinyIntType => 0,
            SmallIntType => 1,
            IntType => 2,
            BigIntType => 3,
            FloatType => 4,
            DoubleType => 5,
            _ => -1,
        };

    /// <summary>A decimal with another decimal, an integer or a floating number.</summary>
    public static DataType? Decimals(DataType left, DataType right) =>
        (left, right) switch
        {
            (DecimalType a, DecimalType b) => DecimalArithmetic.Widen(a, b),
            (DecimalType a, _) when right.IsInteger => DecimalArithmetic.Widen(a, DecimalArithmetic.ForInteger(right)),
            (_, DecimalType b) when left.IsInteger => DecimalArithmetic.Widen(DecimalArithmetic.ForInteger(left), b),
            (DecimalType, _) when right.IsFloating => DataType.Double,
            (_, DecimalType) when left.IsFloating => DataType.Double,
            _ => null,
        };

    /// <summary>What everything but numbers and text widens to: equal types, NULL, dates, intervals, text of lengths.</summary>
    public static DataType? Plain(DataType left, DataType right) =>
        (left, right) switch
        {
            (ErrorType, _) or (_, ErrorType) => DataType.Error,
            (VoidType, _) => right,
            (_, VoidType) => left,
            _ when left == right => left,
            _ when left.IsText && right.IsText => DataType.String,
            (DateType, _) when right.IsTimestamp => right,
            (_, DateType) when left.IsTimestamp => left,
            (TimestampType a, TimestampType b) => new TimestampType(Math.Max(a.Precision, b.Precision)),
            (TimestampType or TimestampLtzType, TimestampType or TimestampLtzType) => DataType.TimestampLtz,
            (TimeType a, TimeType b) => new TimeType(Math.Max(a.Precision, b.Precision)),
            (YearMonthIntervalType a, YearMonthIntervalType b) => new YearMonthIntervalType(Coarser(a.Start, b.Start), Finer(a.End, b.End)),
            (DayTimeIntervalType a, DayTimeIntervalType b) => new DayTimeIntervalType(Coarser(a.Start, b.Start), Finer(a.End, b.End)),
            _ => null,
        };

    /// <summary>Arrays, maps and structs of one shape, their parts widened by a rule.</summary>
    public static DataType? Nested(DataType left, DataType right, Func<DataType, DataType, DataType?> rule) =>
        (left, right) switch
        {
            (ArrayType a, ArrayType b) => rule(a.Element, b.Element) is { } element
                ? new ArrayType(element, a.ContainsNull || b.ContainsNull)
                : null,
            (MapType a, MapType b) => rule(a.Key, b.Key) is { } key && rule(a.Value, b.Value) is { } value
                ? new MapType(key, value, a.ValueContainsNull || b.ValueContainsNull)
                : null,
            (StructType a, StructType b) => Structs(a, b, rule),
            _ => null,
        };

    private static StructType? Structs(StructType left, StructType right, Func<DataType, DataType, DataType?> rule)
    {
        if (left.Fields.Count != right.Fields.Count)
        {
            return null;
        }
        var fields = new List<StructField>();
        foreach (var (a, b) in left.Fields.Zip(right.Fields))
        {
            if (!string.Equals(a.Name, b.Name, StringComparison.OrdinalIgnoreCase) || rule(a.Type, b.Type) is not { } type)
            {
                return null;
            }
            fields.Add(new StructField(a.Name, type, a.Nullable || b.Nullable));
        }
        return new StructType(fields.ToEquatableArray());
    }

    private static IntervalField Coarser(IntervalField a, IntervalField b) => a < b ? a : b;

    private static IntervalField Finer(IntervalField a, IntervalField b) => a > b ? a : b;
}
