namespace Translator.Runtime.Kernels.Dates.Patterns;

/// <summary>Offsets from UTC in text. The forms are +HHmm, +HHMM, +HH:MM, +HHMMss and +HH:MM:ss, numbered from 0; small letters stand for parts left out where zero.</summary>
internal static class OffsetText
{
    private const int MostSeconds = 18 * 3600;

    public static void Write(int offset, int form, ReadOnlySpan<byte> zero, ref ByteWriter output)
    {
        var size = Math.Abs(offset);
        var (hours, minutes, seconds) = (size / 3600, size / 60 % 60, size % 60);
        // Without its seconds an offset can be zero too.
        if (offset == 0 || (hours == 0 && minutes == 0 && (seconds == 0 || form < 3)))
        {
            output.Write(zero);
            return;
        }
        output.WriteByte((byte)(offset < 0 ? '-' : '+'));
        WriteTwo(hours, ref output);
        if (form == 0 && minutes == 0)
        {
            return;
        }
        WritePart(minutes, form is 2 or 4, ref output);
        if (form >= 3 && seconds != 0)
        {
            WritePart(seconds, form == 4, ref output);
        }
    }

    public static void WriteLocalized(int offset, bool full, ref ByteWriter output)
    {
        output.Write("GMT"u8);
        if (offset == 0)
        {
            return;
        }
        var size = Math.Abs(offset);
        var (hours, minutes, seconds) = (size / 3600, size / 60 % 60, size % 60);
        output.WriteByte((byte)(offset < 0 ? '-' : '+'));
        if (full || hours >= 10)
        {
            WriteTwo(hours, ref output);
        }
        else
        {
            output.WriteByte((byte)('0' + hours));
        }
        if (full || minutes != 0 || seconds != 0)
        {
            WritePart(minutes, colon: true, ref output);
        }
        if (seconds != 0)
        {
            WritePart(seconds, colon: true, ref output);
        }
    }

    public static bool TryRead(ReadOnlySpan<byte> text, ref int at, int form, ReadOnlySpan<byte> zero, out int offset)
    {
        offset = 0;
        if (PatternParser.StartsWith(text[at..], zero))
        {
            at += zero.Length;
            return true;
        }
        if (at >= text.Length || text[at] is not ((byte)'+' or (byte)'-'))
        {
            return false;
        }
        var sign = text[at] == '-' ? -1 : 1;
        var position = at + 1;
        if (!TryReadTwo(text, ref position, out var hours))
        {
            return false;
        }
        var colon = form is 2 or 4;
        if (!TryReadPart(text, ref position, colon, out var minutes) && form != 0)
        {
            return false;
        }
        var seconds = 0;
        if (form >= 3)
        {
            TryReadPart(text, ref position, colon, out seconds);
        }
        offset = sign * ((hours * 3600) + (minutes * 60) + seconds);
        at = position;
        return Math.Abs(offset) <= MostSeconds;
    }

    public static bool TryReadLocalized(ReadOnlySpan<byte> text, ref int at, bool full, out int offset)
    {
        offset = 0;
        if (!PatternParser.StartsWith(text[at..], "GMT"u8))
        {
            return false;
        }
        at += 3;
        if (at >= text.Length || text[at] is not ((byte)'+' or (byte)'-'))
        {
            return true;
        }
        var sign = text[at++] == '-' ? -1 : 1;
        int hours;
        var minutes = 0;
        var seconds = 0;
        if (full)
        {
            if (!TryReadTwo(text, ref at, out hours) || !TryReadPart(text, ref at, colon: true, out minutes))
            {
                return false;
            }
            TryReadPart(text, ref at, colon: true, out seconds);
        }
        else
        {
            if (!TryReadTwo(text, ref at, out hours))
            {
                if (at >= text.Length || !char.IsAsciiDigit((char)text[at]))
                {
                    return false;
                }
                hours = text[at++] - '0';
            }
            if (TryReadPart(text, ref at, colon: true, out minutes))
            {
                TryReadPart(text, ref at, colon: true, out seconds);
            }
        }
        offset = sign * ((hours * 3600) + (minutes * 60) + seconds);
        return Math.Abs(offset) <= MostSeconds;
    }

    private static bool TryReadPart(ReadOnlySpan<byte> text, ref int at, bool colon, out int value)
    {
        var position = at;
        value = 0;
        if (colon)
        {
            if (position >= text.Length || text[position] != ':')
            {
                return false;
            }
            position++;
        }
        if (!TryReadTwo(text, ref position, out value))
        {
            return false;
        }
        at = position;
        return true;
    }

    private static bool TryReadTwo(ReadOnlySpan<byte> text, ref int at, out int value)
    {
        value = 0;
        if (at + 2 > text.Length || !char.IsAsciiDigit((char)text[at]) || !char.IsAsciiDigit((char)text[at + 1]))
        {
            return false;
        }
        value = ((text[at] - '0') * 10) + text[at + 1] - '0';
        if (value > 59)
        {
            value = 0;
            return false;
        }
        at += 2;
        return true;
    }

    private static void WritePart(int value, bool colon, ref ByteWriter output)
    {
        if (colon)
        {
            output.WriteByte((byte)':');
        }
        WriteTwo(value, ref output);
    }

    private static void WriteTwo(int value, ref ByteWriter output)
    {
        output.WriteByte((byte)('0' + (value / 10)));
        output.WriteByte((byte)('0' + (value % 10)));
    }
}
