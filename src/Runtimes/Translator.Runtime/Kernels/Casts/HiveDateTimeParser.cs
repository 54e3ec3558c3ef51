using System.Text;
using Translator.IR.Time;
using Translator.Runtime.Diagnostics;
using Translator.Runtime.Time;

namespace Translator.Runtime.Kernels.Casts;

/// <summary>Dates and timestamps from text as Hive 4.1's casts read them: what follows a date and cannot be read is passed over.</summary>
internal static class HiveDateTimeParser
{
    private const int MostYearDigits = 4;
    private const int KeptFractionDigits = 6;

    /// <summary>Reads <c>[-]y-m-d</c>; behind the day anything but a digit may follow.</summary>
    public static bool TryParseDate(ReadOnlySpan<byte> text, out int days)
    {
        text = TextScan.Trim(text);
        var at = 0;
        return TryReadDate(text, ref at, out days);
    }

    /// <summary>
    /// Reads <c>y-m-d( |T)h:m:s[.fraction]</c>, after a blank also with a zone, as microseconds of the clock. A date with something else
    /// behind it is its midnight.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="today">The day of the run, which a time alone belongs to.</param>
    /// <param name="micros">Microseconds of the clock.</param>
    /// <param name="zone">The zone, or nothing.</param>
    public static bool TryParseTimestamp(ReadOnlySpan<byte> text, long today, out long micros, out ReadOnlySpan<byte> zone)
    {
        micros = 0;
        zone = default;
        text = TextScan.Trim(text);
        var at = 0;
        if (!TryReadDate(text, ref at, out var days))
        {
            if (!DateTimeParser.TryParseTime(text, out var nanos))
            {
                return false;
            }
            micros = (today * Units.MicrosPerDay) + (nanos / Units.NanosPerMicro);
            return true;
        }
        micros = days * Units.MicrosPerDay;
        if (at < text.Length && TryReadTime(text[at..], out var time, out zone))
        {
            micros += time;
        }
        return true;
    }

    private static bool TryReadDate(ReadOnlySpan<byte> text, ref int at, out int days)
    {
        days = 0;
        var negative = !text.IsEmpty && text[0] == '-';
        at = negative ? 1 : 0;
        Span<long> parts = [0, 0, 0];
        for (var part = 0; part < 3; part++)
        {
            var digits = TextScan.ReadDigits(text, ref at, out parts[part]);
            if (digits < 1 || digits > (part == 0 ? MostYearDigits : 2))
            {
                return false;
            }
            if (part < 2 && (at == text.Length || text[at++] != '-'))
            {
                return false;
            }
        }
        var year = negative ? -parts[0] : parts[0];
        if (!CivilDate.Exists(year, (int)parts[1], (int)parts[2]))
        {
            return false;
        }
        days = (int)CivilDate.ToDays(year, (int)parts[1], (int)parts[2]);
        return true;
    }

    private static bool TryReadTime(ReadOnlySpan<byte> text, out long micros, out ReadOnlySpan<byte> zone)
    {
        micros = 0;
        zone = default;
        var blank = text[0] == ' ';
        var at = 1;
        if (
            (!blank && text[0] is not ((byte)'T' or (byte)'t'))
            || !TryReadPart(text, ref at, 23, out var hour)
            || !TryReadMark(text, ref at, (byte)':')
            || !TryReadPart(text, ref at, 59, out var minute)
            || !TryReadMark(text, ref at, (byte)':')
            || !TryReadPart(text, ref at, 59, out var second)
        )
        {
            return false;
        }
        micros = (((hour * 3600) + (minute * 60) + second) * Units.MicrosPerSecond);
        if (at < text.Length && text[at] == '.')
        {
            at++;
            if (!TryReadFraction(text, ref at, out var fraction))
            {
                return false;
            }
            micros += fraction;
        }
        zone = TextScan.Trim(text[at..]);
        return zone.IsEmpty || (blank && IsZone(zone));
    }

    private static bool TryReadPart(ReadOnlySpan<byte> text, ref int at, long most, out long value) =>
        TextScan.ReadDigits(text, ref at, out value) is 1 or 2 && value <= most;

    private static bool TryReadMark(ReadOnlySpan<byte> text, ref int at, byte mark) => at < text.Length && text[at++] == mark;

    /// <summary>Hive keeps nine digits, columns have six here: finer ones are refused.</summary>
    private static bool TryReadFraction(ReadOnlySpan<byte> text, ref int at, out long micros)
    {
        micros = 0;
        var digits = 0;
        for (; at < text.Length && char.IsAsciiDigit((char)text[at]); at++, digits++)
        {
            if (digits < KeptFractionDigits)
            {
                micros = (micros * 10) + text[at] - '0';
            }
            else if (text[at] != '0')
            {
                throw DataErrors.Create(RuntimeDiagnostics.FinerThanMicroseconds, Encoding.UTF8.GetString(text));
            }
        }
        for (var missing = digits; missing < KeptFractionDigits; missing++)
        {
            micros *= 10;
        }
        return digits > 0;
    }

    /// <summary>Whether a text is an offset, a region, or one of the names for UTC.</summary>
    private static bool IsZone(ReadOnlySpan<byte> text) =>
        !text.IsEmpty
        && (
            text.SequenceEqual("Z"u8)
            || text.SequenceEqual("UTC"u8)
            || text.SequenceEqual("GMT"u8)
            || text[0] is (byte)'+' or (byte)'-'
            || text.Contains((byte)'/')
        )
        && ZoneRules.Find(Encoding.UTF8.GetString(text)) is not null;
}
