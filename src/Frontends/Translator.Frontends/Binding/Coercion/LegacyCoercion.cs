using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Coercion;

/// <summary>Spark's rules without ANSI mode, which follow Hive's: mixed values become text, text in arithmetic becomes double.</summary>
internal sealed class LegacyCoercion(CastMode mode) : TypeCoercion(mode)
{
    private readonly bool isHive = mode == CastMode.Hive;

    public override DataType? Tightest(DataType left, DataType right)
    {
        if (Widening.Plain(left, right) is { } plain)
        {
            return plain;
        }
        // Hive 4 takes a decimal and a float for floats, Spark for doubles.
        if (isHive && ((left, right) is (DecimalType, FloatType) or (FloatType, DecimalType)))
        {
            return DataType.Float;
        }
        var (a, b) = (Widening.Rank(left), Widening.Rank(right));
        return a < 0 || b < 0 ? null
            : a > b ? left
            : right;
    }

    public override DataType? Common(EquatableArray<DataType> types)
    {
        // Text is looked at first, so that the answer does not depend on where it stands.
        DataType? common = DataType.Void;
        foreach (var type in types.OrderBy(static t => HasText(t) ? 0 : 1))
        {
            common = common is null ? null : Common(common, type);
        }
        return common;
    }

    public override DataType? ForComparison(DataType left, DataType right) =>
        (left, right) switch
        {
            (VoidType, _) or (_, VoidType) => Widening.Plain(left, right),
            _ when left.IsText && right.IsText => DataType.String,
            (DecimalType, _) when right.IsText => DataType.Double,
            (_, DecimalType) when left.IsText => DataType.Double,
            _ when left.IsText && TakesTextInComparison(right) => right,
            _ when right.IsText && TakesTextInComparison(left) => left,
            _ => Tightest(left, right) ?? Widening.Decimals(left, right) ?? Widening.Nested(left, right, TightestInside),
        };

    public override DataType? ForTextOperand(DataType other) =>
        other.IsAnsiInterval || other is CalendarIntervalType ? null : DataType.Double;

    public override DataType? Implicit(DataType from, DataType to) =>
        (from, to) switch
        {
            (ErrorType, _) => to,
            _ when Widening.SameShape(from, to) => from,
            (VoidType, _) => to,
            _ when from.IsNumeric && to.IsNumeric => to,
            _ when from.IsText => to is StringType ? from
            : to.IsNumeric || to.IsDateTime || to.IsAnsiInterval || to is BinaryType ? to
            : null,
            (_, StringType) => from.IsNested || from is VariantType or CalendarIntervalType ? null : to,
            (DateType, _) => to.IsTimestamp ? to : null,
            (TimestampType or TimestampLtzType, DateType or TimestampType or TimestampLtzType) => to,
            (YearMonthIntervalType, YearMonthIntervalType) or (DayTimeIntervalType, DayTimeIntervalType) => to,
            (ArrayType a, ArrayType b) => Implicit(a.Element, b.Element) is null ? null : to,
            (MapType a, MapType b) => Implicit(a.Key, b.Key) is null || Implicit(a.Value, b.Value) is null ? null : to,
            _ => null,
        };

    protected override DataType? PromoteText(DataType left, DataType right)
    {
        if (left.IsText == right.IsText)
        {
            return null;
        }
        var other = left.IsText ? right : left;
        return other.IsNested || other is BinaryType or BooleanType or CalendarIntervalType or VariantType ? null : DataType.String;
    }

    private static bool HasText(DataType type) =>
        type switch
        {
            ArrayType array => HasText(array.Element),
            _ => type.IsText,
        };

    private static bool TakesTextInComparison(DataType type) => type.IsNumeric || type.IsDateTime || type is BooleanType or BinaryType;
}
