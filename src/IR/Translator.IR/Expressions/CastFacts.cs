using Translator.IR.Types;

namespace Translator.IR.Expressions;

/// <summary>What is known of casts before any row is seen.</summary>
public static class CastFacts
{
    extension(CastMode mode)
    {
        /// <summary>Whether what does not fit is no error: not ANSI's mode, nor that of <c>TRY_CAST</c>, which takes the same types.</summary>
        public bool IsLenient => mode is CastMode.Legacy or CastMode.Hive;
    }

    /// <summary>Whether a cast can make NULL of a value that is not NULL.</summary>
    public static bool CanBeNull(DataType source, DataType target, CastMode mode) =>
        mode switch
        {
            CastMode.Ansi => false,
            CastMode.Try => source != target && !IsLossless(source, target),
            // Outside ANSI mode integers wrap around.
            CastMode.Legacy or CastMode.Hive => source != target && !IsLossless(source, target) && !(source.IsInteger && target.IsInteger),
            _ => throw new ArgumentOutOfRangeException(nameof(mode)),
        };

    /// <summary>Whether every value of the source type has exactly one counterpart in the target type.</summary>
    public static bool IsLossless(DataType source, DataType target)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        return source == target
            || (IntegerDigits(source), IntegerDigits(target)) is (> 0 and var from, > 0 and var to) && from <= to
            || source.IsInteger && target is DoubleType
            || source is FloatType && target is DoubleType
            || source is DecimalType a && target is DecimalType b && b.Scale >= a.Scale && b.Precision - b.Scale >= a.Precision - a.Scale
            || source.IsInteger && target is DecimalType d && d.Precision - d.Scale >= IntegerDigits(source)
            || target is StringType && source is not (ErrorType or CalendarIntervalType);
    }

    private static int IntegerDigits(DataType type) =>
        type switch
        {
            TinyIntType => 3,
            SmallIntType => 5,
            IntType => 10,
            BigIntType => 20,
            _ => 0,
        };
}
