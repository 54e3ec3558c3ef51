using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Coercion;

/// <summary>Spark's ANSI rules: text takes the type of the other side (integers become bigint, other numbers double).</summary>
internal sealed class AnsiCoercion() : TypeCoercion(CastMode.Ansi)
{
    public override DataType? Tightest(DataType left, DataType right)
    {
        if (Widening.Plain(left, right) is { } plain)
        {
            return plain;
        }
        var (a, b) = (Widening.Rank(left), Widening.Rank(right));
        if (a < 0 || b < 0)
        {
            return (left, right) switch
            {
                (DecimalType, _) when right.IsFloating => DataType.Double,
                (_, DecimalType) when left.IsFloating => DataType.Double,
                _ => null,
            };
        }
        // A float cannot hold every int: integer with float is double.
        return left.IsFloating != right.IsFloating ? DataType.Double
            : a > b ? left
            : right;
    }

    public override DataType? Common(EquatableArray<DataType> types)
    {
        DataType? common = DataType.Void;
        foreach (var type in types)
        {
            common = common is null ? null : Common(common, type);
        }
        return common;
    }

    public override DataType? ForComparison(DataType left, DataType right) =>
        PromoteText(left, right) ?? Tightest(left, right) ?? Widening.Decimals(left, right) ?? Widening.Nested(left, right, TightestInside);

    public override DataType? ForTextOperand(DataType other) => other.IsText ? null : PromoteText(DataType.String, other);

    public override DataType? Implicit(DataType from, DataType to) =>
        from switch
        {
            ErrorType => to,
            _ when Widening.SameShape(from, to) => from,
            VoidType => to,
            _ when from.IsText => to is StringType ? from
            : to.IsNested || to is CalendarIntervalType ? null
            : to,
            _ => CanStore(from, to) ? to : null,
        };

    protected override DataType? PromoteText(DataType left, DataType right)
    {
        if (left.IsText == right.IsText)
        {
            return null;
        }
        var other = left.IsText ? right : left;
        return other switch
        {
            VoidType => DataType.String,
            _ when other.IsInteger => DataType.BigInt,
            DecimalType or FloatType or DoubleType => DataType.Double,
            BooleanType or BinaryType or DateType or TimeType or TimestampType or TimestampLtzType => other,
            _ => null,
        };
    }

    /// <summary>The casts that ANSI storing makes by itself.</summary>
    private static bool CanStore(DataType from, DataType to) =>
        (from, to) switch
        {
            _ when Widening.SameShape(from, to) => true,
            (VoidType, _) => true,
            _ when from.IsNumeric && to.IsNumeric => true,
            (ArrayType a, ArrayType b) => CanStore(a.Element, b.Element),
            (MapType a, MapType b) => CanStore(a.Key, b.Key) && CanStore(a.Value, b.Value),
            (StructType a, StructType b) => a.Fields.Count == b.Fields.Count
                && a.Fields.Zip(b.Fields).All(static p => CanStore(p.First.Type, p.Second.Type)),
            _ when to is StringType => !from.IsNested && from is not VariantType,
            (DateType, _) => to.IsTimestamp,
            (TimestampType or TimestampLtzType, DateType or TimestampType or TimestampLtzType) => true,
            (YearMonthIntervalType, YearMonthIntervalType) or (DayTimeIntervalType, DayTimeIntervalType) => true,
            (TimeType, TimeType) => true,
            _ => false,
        };
}
