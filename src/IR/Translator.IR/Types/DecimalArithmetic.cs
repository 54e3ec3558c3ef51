namespace Translator.IR.Types;

/// <summary>
/// The types of decimal results, as Spark 4 and Hive 4 compute them: enough digits for every result, cut to 38 by giving up digits after the
/// point, of which six are kept where there were as many.
/// </summary>
public static class DecimalArithmetic
{
    private const int LeastScaleKept = 6;

    /// <summary>The type of a sum or difference.</summary>
    public static DecimalType Add(DecimalType left, DecimalType right)
    {
        var scale = Math.Max(left.Scale, right.Scale);
        return Fit(Math.Max(left.IntegerDigits, right.IntegerDigits) + scale + 1, scale);
    }

    /// <summary>The type of a product.</summary>
    public static DecimalType Multiply(DecimalType left, DecimalType right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return Fit(left.Precision + right.Precision + 1, left.Scale + right.Scale);
    }

    /// <summary>The type of a quotient.</summary>
    public static DecimalType Divide(DecimalType left, DecimalType right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var scale = Math.Max(LeastScaleKept, left.Scale + right.Precision + 1);
        return Fit(left.IntegerDigits + right.Scale + scale, scale);
    }

    /// <summary>The type of a remainder.</summary>
    public static DecimalType Modulo(DecimalType left, DecimalType right)
    {
        var scale = Math.Max(left.Scale, right.Scale);
        return Fit(Math.Min(left.IntegerDigits, right.IntegerDigits) + scale, scale);
    }

    /// <summary>The type that holds the values of both; where 38 digits do not do, digits after the point go first.</summary>
    public static DecimalType Widen(DecimalType left, DecimalType right)
    {
        var scale = Math.Max(left.Scale, right.Scale);
        var precision = Math.Max(left.IntegerDigits, right.IntegerDigits) + scale;
        var excess = Math.Max(0, precision - DecimalType.MaxPrecision);
        return new DecimalType(precision - excess, Math.Max(0, scale - excess));
    }

    /// <summary>The decimal that holds every value of an integer type.</summary>
    public static DecimalType ForInteger(DataType type) =>
        type switch
        {
            TinyIntType => new DecimalType(3, 0),
            SmallIntType => new DecimalType(5, 0),
            IntType => new DecimalType(10, 0),
            BigIntType => new DecimalType(20, 0),
            _ => throw new ArgumentOutOfRangeException(nameof(type)),
        };

    private static DecimalType Fit(int precision, int scale)
    {
        if (precision <= DecimalType.MaxPrecision)
        {
            return new DecimalType(Math.Max(1, precision), scale);
        }
        var kept = Math.Max(DecimalType.MaxPrecision - (precision - scale), Math.Min(scale, LeastScaleKept));
        return new DecimalType(DecimalType.MaxPrecision, kept);
    }
}
