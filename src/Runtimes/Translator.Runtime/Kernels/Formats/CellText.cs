using System.Text;
using Translator.IR.Expressions;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels.Casts;
using Translator.Runtime.Kernels.Dates;
using Translator.Runtime.Time;

namespace Translator.Runtime.Kernels.Formats;

/// <summary>
/// Reads a text as a moment, interval or decimal, as from_json and from_csv do it: by the pattern in the options, else as a cast would (Spark 4.3).
/// </summary>
internal static class CellText
{
    /// <summary>Adds the value of a text; false, adding nothing, where it has none.</summary>
    public delegate bool Reader(ReadOnlySpan<byte> text, ColumnBuilder builder);

    /// <summary>The reader for a type, or null for types that are not read from text alone.</summary>
    public static Reader? Create(DataType type, FormatOptions options) =>
        type switch
        {
            DecimalType exact => (text, builder) => TryAppendDecimal(text, exact, builder),
            DateType => Date(options),
            TimestampLtzType => Instant(options),
            TimestampType => Clock(options),
            TimeType => Time(options),
            CalendarIntervalType => static (text, builder) =>
            {
                // Unlike the other types', a malformed interval is NULL and no flaw.
                if (!Append<CalendarInterval, TextToInterval.ToCalendar>(default, text, builder))
                {
                    builder.AppendNull();
                }
                return true;
            },
            YearMonthIntervalType months => Fixed<int, TextToInterval.ToMonths>(new(months, Failure(type))),
            DayTimeIntervalType span => Fixed<long, TextToInterval.ToMicros>(new(span, Failure(type))),
            _ => null,
        };

    /// <summary>Adds a decimal, halves rounded up, where it fits.</summary>
    public static bool TryAppendDecimal(ReadOnlySpan<byte> text, DecimalType type, ColumnBuilder builder)
    {
        if (text.IndexOf((byte)',') >= 0)
        {
            text = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(text).Replace(",", "", StringComparison.Ordinal));
        }
        if (
            text.IsEmpty
            || text[0] <= (byte)' '
            || text[^1] <= (byte)' '
            || !DecimalParser.TryParse(text, out var digits, out var exponent)
            || !DecimalParser.TryScale(digits, exponent, type, out var value)
        )
        {
            return false;
        }
        ((FixedColumnBuilder<Int128>)builder).Append(value);
        return true;
    }

    private static Reader Date(FormatOptions options)
    {
        if (options.Bytes("dateFormat") is { } pattern)
        {
            var zone = options.Session.Zone;
            return ByPattern<int, ParseDate>(new(new ParseMoment(zone, orNull: true, "try_to_date"), zone), pattern);
        }
        return static (text, builder) =>
        {
            // What is no date can be a number of days, as Spark 1.5 wrote dates.
            if (!DateTimeParser.TryParseDate(text, out var days))
            {
                if (!int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out days))
                {
                    return false;
                }
            }
            ((FixedColumnBuilder<int>)builder).Append(days);
            return true;
        };
    }

    private static Reader Instant(FormatOptions options)
    {
        var session = options.Session;
        return options.Bytes("timestampFormat") is { } pattern
            ? ByPattern<long, ParseMoment>(new(session.Zone, orNull: true, "try_to_timestamp"), pattern)
            : Fixed<long, TextToDateTime.ToTimestamp>(new(Failure(DataType.TimestampLtz), session.Zone, session.StartMicroseconds));
    }

    private static Reader Clock(FormatOptions options) =>
        options.Bytes("timestampNTZFormat") is { } pattern
            ? ByPattern<long, ParseMoment>(new(null, orNull: true, "try_to_timestamp_ntz"), pattern)
            : static (text, builder) =>
            {
                if (
                    !DateTimeParser.TryParseTimestamp(text, out var micros, out var zone, out var timeOnly)
                    || timeOnly
                    || !zone.IsEmpty
                    || micros != (long)micros
                )
                {
                    return false;
                }
                ((FixedColumnBuilder<long>)builder).Append((long)micros);
                return true;
            };

    private static Reader Time(FormatOptions options) =>
        options.Bytes("timeFormat") is { } pattern
            ? ByPattern<long, ParseTime>(new(orNull: true), pattern)
            : Fixed<long, ParseTime>(new(orNull: true));

    private static CastFailure Failure(DataType type) => new(DataType.String, type, CastMode.Try);

    private static Reader Fixed<T, TOp>(TOp op)
        where T : unmanaged
        where TOp : struct, IUnary<ReadOnlySpan<byte>, T> => (text, builder) => Append<T, TOp>(op, text, builder);

    private static bool Append<T, TOp>(TOp op, ReadOnlySpan<byte> text, ColumnBuilder builder)
        where T : unmanaged
        where TOp : struct, IUnary<ReadOnlySpan<byte>, T>
    {
        if (!op.Invoke(text, out var value))
        {
            return false;
        }
        ((FixedColumnBuilder<T>)builder).Append(value);
        return true;
    }

    private static Reader ByPattern<T, TOp>(TOp op, byte[] pattern)
        where T : unmanaged
        where TOp : struct, IBinary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, T> =>
        (text, builder) =>
        {
            if (!op.Invoke(text, pattern, out var value))
            {
                return false;
            }
            ((FixedColumnBuilder<T>)builder).Append(value);
            return true;
        };
}
