using System.Globalization;

namespace Translator.IR.Values;

/// <summary>
/// Reads dates, times and timestamps as Spark's casts and typed literals do: parts may be left out from the right, one digit is enough for months,
/// days, hours, minutes and seconds, and blanks around the text do not count.
/// </summary>
public static class DateTimeText
{
    /// <summary>Microseconds of a day.</summary>
    public const long MicrosecondsOfDay = 86_400_000_000;

    /// <summary>Reads <c>2024-02-29</c>, <c>2024-2</c>, <c>2024</c>; what follows a blank or T after a full date is passed over.</summary>
    public static bool TryReadDate(ReadOnlySpan<char> text, out int days)
    {
        var reader = new Cursor(Trim(text));
        days = 0;
        return reader.TryReadDate(out days, out var parts) && (reader.AtEnd || parts == 3 && (reader.Current is ' ' or 'T'));
    }

    /// <summary>
    /// Reads <c>2024-02-29 12:30:00.5</c>, with or without a zone after it. <paramref name="zone"/> is empty where the text names none; the
    /// microseconds are those of the clock that the text shows.
    /// </summary>
    public static bool TryReadTimestamp(ReadOnlySpan<char> text, out long clock, out string zone)
    {
        var reader = new Cursor(Trim(text));
        clock = 0;
        zone = "";
        if (!reader.TryReadDate(out var days, out var parts))
        {
            return false;
        }
        clock = days * MicrosecondsOfDay;
        if (reader.AtEnd)
        {
            return true;
        }
        if (parts < 3 || reader.Current is not (' ' or 'T'))
        {
            return false;
        }
        reader.Skip();
        if (!reader.TryReadTime(out var time))
        {
            return false;
        }
        clock += time;
        zone = reader.Rest.Trim().ToString();
        return true;
    }

    /// <summary>Reads <c>12:30:00.5</c> as microseconds of the day.</summary>
    public static bool TryReadTime(ReadOnlySpan<char> text, out long microseconds)
    {
        var reader = new Cursor(Trim(text));
        return reader.TryReadTime(out microseconds) && reader.AtEnd;
    }

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        while (text.Length > 0 && text[0] <= ' ')
        {
            text = text[1..];
        }
        while (text.Length > 0 && text[^1] <= ' ')
        {
            text = text[..^1];
        }
        return text;
    }

    private ref struct Cursor(ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> text = text;
        private int position;

        public readonly bool AtEnd => position >= text.Length;

        public readonly char Current => text[position];

        public readonly ReadOnlySpan<char> Rest => text[position..];

        public void Skip() => position++;

        public bool TryReadDate(out int days, out int parts)
        {
            days = 0;
            parts = 0;
            var negative = Accept('-');
            if (!negative)
            {
                Accept('+');
            }
            if (!TryReadNumber(4, 7, out var year))
            {
                return false;
            }
            parts = 1;
            var (month, day) = (1, 1);
            if (Accept('-'))
            {
                if (!TryReadNumber(1, 2, out month))
                {
                    return false;
                }
                parts = 2;
                if (Accept('-'))
                {
                    if (!TryReadNumber(1, 2, out day))
                    {
                        return false;
                    }
                    parts = 3;
                }
            }
            return CivilCalendar.TryGetDays(negative ? -year : year, month, day, out days);
        }

        public bool TryReadTime(out long microseconds)
        {
            microseconds = 0;
            if (!TryReadNumber(1, 2, out var hour) || !Accept(':') || !TryReadNumber(1, 2, out var minute))
            {
                return false;
            }
            var second = 0;
            long fraction = 0;
            if (Accept(':'))
            {
                if (!TryReadNumber(1, 2, out second))
                {
                    return false;
                }
                if (Accept('.'))
                {
                    fraction = ReadFraction();
                }
            }
            microseconds = (((hour * 60L) + minute) * 60 + second) * 1_000_000 + fraction;
            return hour < 24 && minute < 60 && second < 60;
        }

        private long ReadFraction()
        {
            long micros = 0;
            var digits = 0;
            while (!AtEnd && char.IsAsciiDigit(Current))
            {
                micros = digits < 6 ? (micros * 10) + (Current - '0') : micros;
                digits++;
                position++;
            }
            for (; digits < 6; digits++)
            {
                micros *= 10;
            }
            return micros;
        }

        private bool Accept(char expected)
        {
            if (AtEnd || Current != expected)
            {
                return false;
            }
            position++;
            return true;
        }

        private bool TryReadNumber(int least, int most, out int number)
        {
            var start = position;
            while (!AtEnd && char.IsAsciiDigit(Current))
            {
                position++;
            }
            var digits = text[start..position];
            number = 0;
            return digits.Length >= least
                && digits.Length <= most
                && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
        }
    }
}
