using System.Globalization;
using Translator.IR.Time;
using Translator.Runtime.Time;

namespace Translator.Connectors.Cells;

/// <summary>Dates and times in ISO 8601 and in SQL's spelling.</summary>
internal static class MomentReader
{
    /// <summary><c>2024-02-29</c>.</summary>
    public static bool TryReadDate(ReadOnlySpan<char> text, out long days) => TryTakeDate(ref text, out days) && text.IsEmpty;

    /// <summary><c>2024-02-29 12:00:00.5</c>, also with T, without seconds, or a date only, and <c>Z</c> or <c>+01:00</c> where a zone is allowed.</summary>
    public static bool TryReadTimestamp(ReadOnlySpan<char> text, ZoneRules? zone, out long micros)
    {
        micros = 0;
        if (!TryTakeDate(ref text, out var days))
        {
            return false;
        }

        var time = 0L;
        if (text is ['T' or ' ', ..])
        {
            text = text[1..];
            if (!TryReadTime(ref text, out time))
            {
                return false;
            }
        }

        var local = (days * Units.MicrosPerDay) + time;
        text = text.Trim();
        if (zone is null)
        {
            micros = local;
            return text.IsEmpty;
        }

        var own = text.IsEmpty ? zone : ZoneRules.Find(text.ToString());
        micros = own?.ToUtc(local) ?? 0;
        return own is not null;
    }

    /// <summary>Takes <c>12:00</c>, <c>12:00:00</c> or <c>12:00:00.123456</c> from the start of a text.</summary>
    public static bool TryReadTime(ref ReadOnlySpan<char> text, out long micros)
    {
        micros = 0;
        if (
            !TryTakeNumber(ref text, 1, 2, out var hour)
            || hour > 23
            || !TryTake(ref text, ':')
            || !TryTakeNumber(ref text, 1, 2, out var minute)
            || minute > 59
        )
        {
            return false;
        }

        var second = 0;
        var fraction = 0L;
        if (
            TryTake(ref text, ':')
            && (!TryTakeNumber(ref text, 1, 2, out second) || second > 59 || !TryTakeFraction(ref text, out fraction))
        )
        {
            return false;
        }

        micros = (hour * Units.MicrosPerHour) + (minute * Units.MicrosPerMinute) + (second * Units.MicrosPerSecond) + fraction;
        return true;
    }

    private static bool TryTakeDate(ref ReadOnlySpan<char> text, out long days)
    {
        days = 0;
        var negative = TryTake(ref text, '-');
        if (
            !TryTakeNumber(ref text, 4, 6, out var year)
            || !TryTake(ref text, '-')
            || !TryTakeNumber(ref text, 1, 2, out var month)
            || !TryTake(ref text, '-')
            || !TryTakeNumber(ref text, 1, 2, out var day)
            || !CivilDate.Exists(negative ? -year : year, month, day)
        )
        {
            return false;
        }

        days = CivilDate.ToDays(negative ? -year : year, month, day);
        return true;
    }

    /// <summary>Digits beyond microseconds are dropped, as Spark does.</summary>
    private static bool TryTakeFraction(ref ReadOnlySpan<char> text, out long micros)
    {
        micros = 0;
        if (!TryTake(ref text, '.'))
        {
            return true;
        }

        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        if (digits is 0 or > 9)
        {
            return false;
        }

        for (var i = 0; i < 6; i++)
        {
            micros = (micros * 10) + (i < digits ? text[i] - '0' : 0);
        }

        text = text[digits..];
        return true;
    }

    private static bool TryTake(ref ReadOnlySpan<char> text, char expected)
    {
        if (text.IsEmpty || text[0] != expected)
        {
            return false;
        }

        text = text[1..];
        return true;
    }

    private static bool TryTakeNumber(ref ReadOnlySpan<char> text, int least, int most, out int number)
    {
        var digits = 0;
        while (digits < text.Length && digits < most && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        number = 0;
        if (digits < least)
        {
            return false;
        }

        number = int.Parse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
        text = text[digits..];
        return true;
    }
}
