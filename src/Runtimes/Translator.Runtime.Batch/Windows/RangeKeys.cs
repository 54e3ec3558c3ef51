using Translator.IR.Time;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;
using Translator.Runtime.Time;

namespace Translator.Runtime.Batch.Windows;

/// <summary>The order key of each row and the key at the frame's distance from it, as numbers that compare as the keys do.</summary>
/// <param name="Keys">The keys; 0 for NULL.</param>
/// <param name="Bounds">The keys moved by the distance.</param>
internal sealed record RangeKeys(Int128[] Keys, Int128[] Bounds)
{
    /// <summary>Moves keys by an offset; null where types do not go together.</summary>
    public static RangeKeys? Of(Column key, Column offset, bool subtract, ZoneRules zone)
    {
        if (offset.IsNull(0))
        {
            return null;
        }

        return (key.Type, offset.Type) switch
        {
            (DateType or TimestampType or TimestampLtzType, YearMonthIntervalType or CalendarIntervalType or DayTimeIntervalType) =>
                Calendar(key, offset, subtract, key.Type is TimestampLtzType ? zone : ZoneRules.Utc),
            (DoubleType or FloatType, _) when Floating(offset, 0) is { } distance => OfFloating(key, subtract ? -distance : distance),
            (DecimalType, _) or (_, DecimalType) => OfDecimal(key, offset, subtract),
            _ when Integer(key.Type) && Integer(offset.Type) => OfInteger(key, subtract ? -Whole(offset, 0) : Whole(offset, 0)),
            _ => null,
        };
    }

    private static bool Integer(DataType type) => type.IsInteger || type is DateType || type.IsAnsiInterval;

    /// <summary>Spark moves the key in its own type, so what leaves that type is an error.</summary>
    private static RangeKeys OfInteger(Column key, Int128 distance)
    {
        var (least, greatest) = key.Type switch
        {
            TinyIntType => ((Int128)sbyte.MinValue, (Int128)sbyte.MaxValue),
            SmallIntType => (short.MinValue, short.MaxValue),
            IntType => (int.MinValue, int.MaxValue),
            _ => (long.MinValue, long.MaxValue),
        };
        return Make(
            key,
            row => Whole(key, row),
            k => k + distance < least || k + distance > greatest ? throw DataErrors.Overflow("a frame bound", key.Type) : k + distance
        );
    }

    private static RangeKeys? OfDecimal(Column key, Column offset, bool subtract)
    {
        var scale = Math.Max(Scale(key.Type), Scale(offset.Type));
        if (scale < 0 || !Numeric(key.Type) || !Numeric(offset.Type))
        {
            return null;
        }

        var keyFactor = Power(scale - Scale(key.Type));
        var distance = Whole(offset, 0) * Power(scale - Scale(offset.Type));
        return Make(key, row => Whole(key, row) * keyFactor, k => subtract ? k - distance : k + distance);
    }

    private static RangeKeys OfFloating(Column key, double distance)
    {
        var keys = new Int128[key.Length];
        var bounds = new Int128[key.Length];
        for (var row = 0; row < keys.Length; row++)
        {
            if (!key.IsNull(row) && Floating(key, row) is { } value)
            {
                keys[row] = Ordinal(value);
                bounds[row] = Ordinal(value + distance);
            }
        }

        return new RangeKeys(keys, bounds);
    }

    private static RangeKeys Calendar(Column key, Column offset, bool subtract, ZoneRules zone)
    {
        var step = CalendarStep.Of(offset, subtract);
        var scale = key.Type is DateType ? Units.MicrosPerDay : 1;
        return Make(key, row => Whole(key, row) * scale, k => step.Add((long)k, zone));
    }

    private static RangeKeys Make(Column key, Func<int, Int128> read, Func<Int128, Int128> move)
    {
        var keys = new Int128[key.Length];
        var bounds = new Int128[key.Length];
        for (var row = 0; row < keys.Length; row++)
        {
            if (!key.IsNull(row))
            {
                keys[row] = read(row);
                bounds[row] = move(keys[row]);
            }
        }

        return new RangeKeys(keys, bounds);
    }

    private static bool Numeric(DataType type) => type.IsInteger || type is DecimalType;

    private static int Scale(DataType type) => type is DecimalType d ? d.Scale : 0;

    private static Int128 Whole(Column column, int row) =>
        column is FixedColumn<Int128> decimals ? decimals[row] : WindowConstants.Integer(column, row);

    private static double? Floating(Column column, int row) =>
        column switch
        {
            FixedColumn<double> c => c[row],
            FixedColumn<float> c => c[row],
            FixedColumn<Int128> c => (double)c[row] / (double)Power(Scale(c.Type)),
            _ when column.Type.IsInteger => WindowConstants.Integer(column, row),
            _ => null,
        };

    /// <summary>NaN is the greatest number and equal to itself.</summary>
    private static Int128 Ordinal(double value)
    {
        if (double.IsNaN(value))
        {
            return long.MaxValue;
        }

        var bits = BitConverter.DoubleToInt64Bits(value == 0 ? 0.0 : value);
        return bits < 0 ? -(Int128)(bits & long.MaxValue) : bits;
    }

    private static Int128 Power(int digits)
    {
        Int128 result = 1;
        for (var i = 0; i < digits; i++)
        {
            result *= 10;
        }

        return result;
    }
}
