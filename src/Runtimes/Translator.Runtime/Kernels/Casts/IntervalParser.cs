using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Time;

namespace Translator.Runtime.Kernels.Casts;

/// <summary>Intervals from text: <c>1-2</c>, <c>1 02:03:04.5</c>, the literal form around them, and <c>1 year 2 days</c>.</summary>
public static class IntervalParser
{
    /// <summary>Reads months.</summary>
    public static bool TryParseYearMonth(ReadOnlySpan<byte> text, YearMonthIntervalType type, out int months)
    {
        months = 0;
        if (!TryUnwrap(text, type.Start, type.End, out var body, out var negative))
        {
            return false;
        }
        var at = 0;
        negative ^= TextScan.ReadSign(body, ref at);
        if (TextScan.ReadDigits(body, ref at, out var first) == 0)
        {
            return false;
        }
        var total = type.Start == IntervalField.Year ? (Int128)first * 12 : first;
        if (type.Start != type.End)
        {
            if (at >= body.Length || body[at++] != (byte)'-' || TextScan.ReadDigits(body, ref at, out var rest) == 0 || rest > 11)
            {
                return false;
            }
            total += rest;
        }
        total = negative ? -total : total;
        months = (int)total;
        return at == body.Length && months == total;
    }

    /// <summary>Reads microseconds.</summary>
    public static bool TryParseDayTime(ReadOnlySpan<byte> text, DayTimeIntervalType type, out long micros)
    {
        micros = 0;
        if (!TryUnwrap(text, type.Start, type.End, out var body, out var negative))
        {
            return false;
        }
        var at = 0;
        negative ^= TextScan.ReadSign(body, ref at);
        Int128 total = 0;
        for (var field = type.Start; field <= type.End; field++)
        {
            if (field != type.Start && (at >= body.Length || body[at++] != (field == IntervalField.Hour ? (byte)' ' : (byte)':')))
            {
                return false;
            }
            var digits = TextScan.ReadDigits(body, ref at, out var value);
            var most = field == IntervalField.Hour ? 23 : 59;
            if (digits == 0 || (field != type.Start && (digits > 2 || value > most)))
            {
                return false;
            }
            total += (Int128)value * IntervalUnits.Of(field);
        }
        if (type.End == IntervalField.Second && !TryReadFraction(body, ref at, ref total))
        {
            return false;
        }
        total = negative ? -total : total;
        micros = (long)total;
        return at == body.Length && micros == total;
    }

    /// <summary>Reads <c>[interval] (number unit)…</c>.</summary>
    public static bool TryParseCalendar(ReadOnlySpan<byte> text, out CalendarInterval interval)
    {
        interval = default;
        text = TextScan.Trim(text);
        if (text.Length > 8 && TextScan.EqualsIgnoreCase(text[..8], "interval"u8))
        {
            text = TextScan.Trim(text[8..]);
        }
        Int128 months = 0;
        Int128 days = 0;
        Int128 micros = 0;
        if (text.IsEmpty)
        {
            return false;
        }
        while (!text.IsEmpty)
        {
            if (!TryReadTerm(ref text, ref months, ref days, ref micros))
            {
                return false;
            }
        }
        interval = new CalendarInterval((int)months, (int)days, (long)micros);
        return interval.Months == months && interval.Days == days && interval.Microseconds == micros;
    }

    private static bool TryReadTerm(ref ReadOnlySpan<byte> text, ref Int128 months, ref Int128 days, ref Int128 micros)
    {
        var at = 0;
        var negative = TextScan.ReadSign(text, ref at);
        while (at < text.Length && text[at] == (byte)' ')
        {
            at++;
        }
        var digits = TextScan.ReadDigits(text, ref at, out var whole);
        Int128 fraction = 0;
        var hasFraction = at < text.Length && text[at] == (byte)'.';
        if (hasFraction)
        {
            var before = at;
            if (!TryReadFraction(text, ref at, ref fraction) && at == before + 1 && digits == 0)
            {
                return false;
            }
        }
        if (digits == 0 && !hasFraction)
        {
            return false;
        }
        text = TextScan.Trim(text[at..]);
        var end = 0;
        while (end < text.Length && char.IsAsciiLetter((char)text[end]))
        {
            end++;
        }
        var unit = text[..end];
        text = TextScan.Trim(text[end..]);
        var value = negative ? -(Int128)whole : whole;
        var part = negative ? -fraction : fraction;
        return TryAddUnit(unit, value, part, hasFraction, ref months, ref days, ref micros);
    }

    private static bool TryAddUnit(
        ReadOnlySpan<byte> unit,
        Int128 value,
        Int128 fraction,
        bool hasFraction,
        ref Int128 months,
        ref Int128 days,
        ref Int128 micros
    )
    {
        if (Is(unit, "second"u8))
        {
            micros += value * Units.MicrosPerSecond + fraction;
            return true;
        }
        if (hasFraction)
        {
            return false;
        }
        months +=
            Is(unit, "year"u8) ? value * 12
            : Is(unit, "month"u8) ? value
            : 0;
        days +=
            Is(unit, "week"u8) ? value * 7
            : Is(unit, "day"u8) ? value
            : 0;
        micros +=
            Is(unit, "hour"u8) ? value * Units.MicrosPerHour
            : Is(unit, "minute"u8) ? value * Units.MicrosPerMinute
            : Is(unit, "millisecond"u8) ? value * 1000
            : Is(unit, "microsecond"u8) ? value
            : 0;
        return Is(unit, "year"u8)
            || Is(unit, "month"u8)
            || Is(unit, "week"u8)
            || Is(unit, "day"u8)
            || Is(unit, "hour"u8)
            || Is(unit, "minute"u8)
            || Is(unit, "millisecond"u8)
            || Is(unit, "microsecond"u8);
    }

    private static bool Is(ReadOnlySpan<byte> text, ReadOnlySpan<byte> unit) =>
        TextScan.EqualsIgnoreCase(text, unit)
        || (text.Length == unit.Length + 1 && (text[^1] | 0x20) == 's' && TextScan.EqualsIgnoreCase(text[..^1], unit));

    /// <summary>Reads a point and one to nine digits, if there is a point; adds microseconds.</summary>
    private static bool TryReadFraction(ReadOnlySpan<byte> text, ref int at, ref Int128 micros)
    {
        if (at >= text.Length || text[at] != (byte)'.')
        {
            return true;
        }
        at++;
        var digits = TextScan.ReadDigits(text, ref at, out var value);
        if (digits is 0 or > 9)
        {
            return false;
        }
        for (; digits < 9; digits++)
        {
            value *= 10;
        }
        micros += value / 1000;
        return true;
    }

    /// <summary>Takes off <c>INTERVAL [-]'</c> and <c>' UNIT [TO UNIT]</c>, if they are there.</summary>
    private static bool TryUnwrap(
        ReadOnlySpan<byte> text,
        IntervalField start,
        IntervalField end,
        out ReadOnlySpan<byte> body,
        out bool negative
    )
    {
        body = TextScan.Trim(text);
        negative = false;
        if (body.Length < 9 || !TextScan.EqualsIgnoreCase(body[..8], "interval"u8))
        {
            return true;
        }
        body = TextScan.Trim(body[8..]);
        var at = 0;
        negative = TextScan.ReadSign(body, ref at);
        body = TextScan.Trim(body[at..]);
        if (body.IsEmpty || body[0] != (byte)'\'')
        {
            return false;
        }
        body = body[1..];
        var quote = body.IndexOf((byte)'\'');
        if (quote < 0)
        {
            return false;
        }
        var units = TextScan.Trim(body[(quote + 1)..]);
        body = body[..quote];
        return AreUnits(units, start, end);
    }

    private static bool AreUnits(ReadOnlySpan<byte> text, IntervalField start, IntervalField end)
    {
        var first = Word(ref text);
        if (!TextScan.EqualsIgnoreCase(first, Name(start)))
        {
            return false;
        }
        if (start == end)
        {
            return text.IsEmpty;
        }
        var to = Word(ref text);
        var last = Word(ref text);
        return TextScan.EqualsIgnoreCase(to, "to"u8) && TextScan.EqualsIgnoreCase(last, Name(end)) && text.IsEmpty;
    }

    private static ReadOnlySpan<byte> Word(ref ReadOnlySpan<byte> text)
    {
        var end = 0;
        while (end < text.Length && text[end] > 0x20)
        {
            end++;
        }
        var word = text[..end];
        text = TextScan.Trim(text[end..]);
        return word;
    }

    private static ReadOnlySpan<byte> Name(IntervalField field) =>
        field switch
        {
            IntervalField.Year => "year"u8,
            IntervalField.Month => "month"u8,
            IntervalField.Day => "day"u8,
            IntervalField.Hour => "hour"u8,
            IntervalField.Minute => "minute"u8,
            _ => "second"u8,
        };
}
