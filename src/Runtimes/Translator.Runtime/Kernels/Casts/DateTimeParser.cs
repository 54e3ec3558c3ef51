using Translator.Runtime.Time;

namespace Translator.Runtime.Kernels.Casts;

/// <summary>Dates, times and timestamps from text, in the forms that Spark's casts read.</summary>
public static class DateTimeParser
{
    /// <summary>Reads <c>[+-]yyyy[-m[-d]]</c>; what follows a blank or T after the day is not looked at.</summary>
    public static bool TryParseDate(ReadOnlySpan<byte> text, out int days)
    {
        days = 0;
        text = TextScan.Trim(text);
        if (text.IsEmpty)
        {
            return false;
        }
        var at = 0;
        var negative = TextScan.ReadSign(text, ref at);
        Span<long> parts = [1, 1, 1];
        var part = 0;
        while (true)
        {
            var digits = TextScan.ReadDigits(text, ref at, out parts[part]);
            if (part == 0 ? digits is < 4 or > 7 : digits is < 1 or > 2)
            {
                return false;
            }
            if (part == 2 || at == text.Length)
            {
                break;
            }
            if (text[at] != (byte)'-')
            {
                return false;
            }
            at++;
            part++;
        }
        if (at < text.Length && text[at] is not ((byte)' ' or (byte)'T'))
        {
            return false;
        }
        return TryCreateDate(negative ? -parts[0] : parts[0], (int)parts[1], (int)parts[2], out days);
    }

    /// <summary>
    /// Reads <c>[date][( |T)h:m[:s[.fraction]][zone]]</c> as microseconds of the clock, and the zone's text (empty if none).
    /// A time without a date counts from day 0, and <paramref name="timeOnly"/> is set.
    /// </summary>
    public static bool TryParseTimestamp(ReadOnlySpan<byte> text, out Int128 micros, out ReadOnlySpan<byte> zone, out bool timeOnly)
    {
        micros = 0;
        zone = default;
        timeOnly = false;
        text = TextScan.Trim(text);
        if (text.IsEmpty)
        {
            return false;
        }
        var at = 0;
        var days = 0;
        timeOnly = IsTimeOnly(text);
        if (timeOnly)
        {
            at = text[0] == (byte)'T' ? 1 : 0;
        }
        else
        {
            if (!TryReadDate(text, ref at, out days))
            {
                return false;
            }
            if (at == text.Length)
            {
                micros = (Int128)days * Units.MicrosPerDay;
                return true;
            }
            if (text[at++] is not ((byte)' ' or (byte)'T'))
            {
                return false;
            }
        }
        if (!TryReadTime(text, ref at, hourAlone: !timeOnly, out var time))
        {
            return false;
        }
        zone = TextScan.Trim(text[at..]);
        micros = (Int128)days * Units.MicrosPerDay + time;
        return true;
    }

    /// <summary>Reads <c>[T]h:m[:s[.fraction]][ AM| PM]</c> as nanoseconds of the day.</summary>
    public static bool TryParseTime(ReadOnlySpan<byte> text, out long nanos)
    {
        nanos = 0;
        text = TextScan.Trim(text);
        var half = -1;
        if (text.Length > 2 && TextScan.EqualsIgnoreCase(text[^2..], "pm"u8))
        {
            half = 1;
        }
        else if (text.Length > 2 && TextScan.EqualsIgnoreCase(text[^2..], "am"u8))
        {
            half = 0;
        }
        if (half >= 0)
        {
            text = TextScan.Trim(text[..^2]);
        }
        var at = !text.IsEmpty && text[0] == (byte)'T' ? 1 : 0;
        if (!TryReadTime(text, ref at, hourAlone: false, out var micros) || at != text.Length)
        {
            return false;
        }
        if (half >= 0)
        {
            var hour = micros / Units.MicrosPerHour;
            if (hour is < 1 or > 12)
            {
                return false;
            }
            micros += ((hour == 12 ? -12 : 0) + half * 12) * Units.MicrosPerHour;
        }
        nanos = micros * Units.NanosPerMicro;
        return true;
    }

    private static bool IsTimeOnly(ReadOnlySpan<byte> text)
    {
        if (text[0] == (byte)'T')
        {
            return true;
        }
        var at = 0;
        return TextScan.ReadDigits(text, ref at, out _) is 1 or 2 && at < text.Length && text[at] == (byte)':';
    }

    private static bool TryReadDate(ReadOnlySpan<byte> text, ref int at, out int days)
    {
        days = 0;
        var negative = TextScan.ReadSign(text, ref at);
        Span<long> parts = [1, 1, 1];
        for (var part = 0; part < 3; part++)
        {
            var digits = TextScan.ReadDigits(text, ref at, out parts[part]);
            if (part == 0 ? digits is < 4 or > 6 : digits is < 1 or > 2)
            {
                return false;
            }
            if (at == text.Length)
            {
                break;
            }
            if (part < 2 && text[at++] != (byte)'-')
            {
                return false;
            }
        }
        return TryCreateDate(negative ? -parts[0] : parts[0], (int)parts[1], (int)parts[2], out days);
    }

    private static bool TryReadTime(ReadOnlySpan<byte> text, ref int at, bool hourAlone, out long micros)
    {
        micros = 0;
        if (!TryReadPart(text, ref at, 23, out var hour))
        {
            return false;
        }
        micros = hour * Units.MicrosPerHour;
        if (at == text.Length)
        {
            return hourAlone;
        }
        if (text[at++] != (byte)':' || !TryReadPart(text, ref at, 59, out var minute))
        {
            return false;
        }
        micros += minute * Units.MicrosPerMinute;
        if (at == text.Length)
        {
            return true;
        }
        if (text[at++] != (byte)':' || !TryReadPart(text, ref at, 59, out var second))
        {
            return false;
        }
        micros += second * Units.MicrosPerSecond;
        if (at < text.Length && text[at] == (byte)'.')
        {
            at++;
            micros += ReadFraction(text, ref at);
        }
        return true;
    }

    private static long ReadFraction(ReadOnlySpan<byte> text, ref int at)
    {
        long value = 0;
        var digits = 0;
        for (; at < text.Length && char.IsAsciiDigit((char)text[at]); at++)
        {
            if (digits < 6)
            {
                value = value * 10 + (text[at] - '0');
                digits++;
            }
        }
        for (; digits < 6; digits++)
        {
            value *= 10;
        }
        return value;
    }

    private static bool TryReadPart(ReadOnlySpan<byte> text, ref int at, int most, out long value) =>
        TextScan.ReadDigits(text, ref at, out value) is 1 or 2 && value <= most;

    private static bool TryCreateDate(long year, int month, int day, out int days)
    {
        days = 0;
        if (!CivilDate.Exists(year, month, day))
        {
            return false;
        }
        var number = CivilDate.ToDays(year, month, day);
        days = (int)number;
        return days == number;
    }
}
