using Translator.Frontends.Profiles;
using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Functions.Signatures;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Coercion;

/// <summary>
/// Which implicit casts a dialect makes. The rules are Spark's: <see cref="AnsiCoercion"/> with ANSI mode on, <see cref="LegacyCoercion"/> without
/// it and for Hive.
/// </summary>
internal abstract class TypeCoercion(CastMode castMode)
{
    public static TypeCoercion For(SourceProfile profile) =>
        profile.CastMode.IsLenient ? new LegacyCoercion(profile.CastMode) : new AnsiCoercion();

    /// <summary>The type that both become without losing anything by intent: numbers widen, dates become timestamps.</summary>
    public abstract DataType? Tightest(DataType left, DataType right);

    /// <summary>The type that two branches of a CASE, two elements of an array … become; text takes part.</summary>
    public DataType? Common(DataType left, DataType right) =>
        Tightest(left, right) ?? Widening.Decimals(left, right) ?? PromoteText(left, right) ?? Widening.Nested(left, right, Common);

    /// <summary>As <see cref="Common(DataType, DataType)"/> without text: <c>greatest</c>, <c>least</c>.</summary>
    public DataType? CommonWithoutText(DataType left, DataType right) =>
        Tightest(left, right) ?? Widening.Decimals(left, right) ?? Widening.Nested(left, right, CommonWithoutText);

    /// <summary>As <see cref="Tightest"/>, inside arrays and structs too.</summary>
    protected DataType? TightestInside(DataType left, DataType right) =>
        Tightest(left, right) ?? Widening.Nested(left, right, TightestInside);

    /// <summary>The type that all become, in the dialect's order of looking at them.</summary>
    public abstract DataType? Common(EquatableArray<DataType> types);

    /// <summary>The type that both sides of a comparison become.</summary>
    public abstract DataType? ForComparison(DataType left, DataType right);

    /// <summary>The type that a text operand of an arithmetic operator becomes, by the other operand; null to leave it text.</summary>
    public abstract DataType? ForTextOperand(DataType other);

    /// <summary>The type that an argument becomes where exactly a type is asked for: that type, or the argument's own one, or null where there is no implicit cast.</summary>
    public abstract DataType? Implicit(DataType from, DataType to);

    /// <summary>The type that an argument becomes where any type of a class is asked for, or null.</summary>
    public DataType? Implicit(DataType from, TypeClass to)
    {
        if (Accepts(to, from))
        {
            return from;
        }
        var fallback = DefaultOf(to);
        return from switch
        {
            VoidType => fallback ?? DataType.Void,
            _ when from.IsText => to switch
            {
                TypeClass.Numeric or TypeClass.Floating => DataType.Double,
                TypeClass.Decimal => new DecimalType(DecimalType.MaxPrecision, 18),
                TypeClass.TimestampAny => DataType.TimestampLtz,
                _ => null,
            },
            _ when to == TypeClass.Text => Implicit(from, DataType.String),
            _ when to == TypeClass.Decimal && from.IsInteger => DecimalArithmetic.ForInteger(from),
            _ when to == TypeClass.Decimal && from is FloatType => new DecimalType(14, 7),
            _ when to == TypeClass.Decimal && from is DoubleType => new DecimalType(30, 15),
            _ when to == TypeClass.Floating && from.IsNumeric => DataType.Double,
            DateType when to == TypeClass.TimestampAny => DataType.TimestampLtz,
            _ => null,
        };
    }

    /// <summary>Whether a type belongs to a class as it is.</summary>
    public static bool Accepts(TypeClass typeClass, DataType type) =>
        type is ErrorType
        || typeClass switch
        {
            TypeClass.Any => true,
            TypeClass.Numeric => type.IsNumeric,
            TypeClass.Integer => type.IsInteger,
            TypeClass.Floating => type.IsFloating,
            TypeClass.Decimal => type is DecimalType,
            TypeClass.Text => type.IsText,
            TypeClass.Orderable => type.IsOrderable,
            TypeClass.Comparable => type.IsComparable,
            TypeClass.Interval => type.IsAnsiInterval,
            TypeClass.TimestampAny => type.IsTimestamp,
            TypeClass.Struct => type is StructType,
            _ => throw new ArgumentOutOfRangeException(nameof(typeClass)),
        };

    /// <summary>Makes a value have a type: nothing where it has it, a typed NULL of a bare NULL, else an implicit cast.</summary>
    public Expression Cast(Expression value, DataType target)
    {
        if (value.Type is ErrorType || target is ErrorType || Widening.SameShape(value.Type, target))
        {
            return value;
        }
        return value is Literal { Value.IsNull: true } literal
            ? Literal.Null(target) with
            {
                Origin = literal.Origin,
            }
            : new Cast(value, target, castMode, Implicit: true) { Origin = value.Origin };
    }

    /// <summary>How text joins with another type where both become one.</summary>
    protected abstract DataType? PromoteText(DataType left, DataType right);

    private static DataType? DefaultOf(TypeClass typeClass) =>
        typeClass switch
        {
            TypeClass.Any or TypeClass.Orderable or TypeClass.Comparable or TypeClass.Struct => null,
            TypeClass.Numeric or TypeClass.Floating => DataType.Double,
            TypeClass.Integer => DataType.Int,
            TypeClass.Decimal => new DecimalType(DecimalType.MaxPrecision, 18),
            TypeClass.Text => DataType.String,
            TypeClass.Interval => DayTimeIntervalType.Full,
            TypeClass.TimestampAny => DataType.TimestampLtz,
            _ => throw new ArgumentOutOfRangeException(nameof(typeClass)),
        };
}
