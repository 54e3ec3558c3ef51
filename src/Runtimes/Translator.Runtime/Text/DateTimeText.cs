using Translator.Runtime.Kernels;
using Translator.Runtime.Time;

namespace Translator.Runtime.Text;

/// <summary>Dates and times as Spark prints them.</summary>
public static class DateTimeText
{
    /// <summary><c>2024-02-29</c>; years past 9999 with a plus sign.</summary>
    public static void WriteDate(long days, ref ByteWriter output)
    {
        var date = CivilDate.FromDays(days);
        WriteYear(date.Year, ref output);
        output.WriteByte((byte)'-');
        WriteTwo(date.Month, ref output);
        output.WriteByte((byte)'-');
        WriteTwo(date.Day, ref output);
    }

    /// <summary><c>2024-02-29 12:00:00.5</c> of a clock time in microseconds, without trailing zeros.</summary>
    public static void WriteTimestamp(long micros, ref ByteWriter output)
    {
        var days = Units.FloorDiv(micros, Units.MicrosPerDay);
        WriteDate(days, ref output);
        output.WriteByte((byte)' ');
        WriteTime((micros - days * Units.MicrosPerDay) * Units.NanosPerMicro, ref output);
    }

    /// <summary><c>12:00:00.5</c> of nanoseconds of the day, without trailing zeros.</summary>
    public static void WriteTime(long nanos, ref ByteWriter output)
    {
        var seconds = nanos / Units.NanosPerSecond;
        WriteTwo((int)(seconds / 3600), ref output);
        output.WriteByte((byte)':');
        WriteTwo((int)(seconds / 60 % 60), ref output);
        output.WriteByte((byte)':');
        WriteTwo((int)(seconds % 60), ref output);
        WriteFraction((int)(nanos % Units.NanosPerSecond), 9, ref output);
    }

    /// <summary>A point and the digits of a fraction without trailing zeros; nothing for zero.</summary>
    public static void WriteFraction(int fraction, int digits, ref ByteWriter output)
    {
        if (fraction == 0)
        {
            return;
        }
        Span<byte> text = stackalloc byte[9];
        for (var i = digits - 1; i >= 0; i--)
        {
            text[i] = (byte)('0' + fraction % 10);
            fraction /= 10;
        }
        output.WriteByte((byte)'.');
        output.Write(text[..digits].TrimEnd((byte)'0'));
    }

    /// <summary>A number with at least two digits.</summary>
    public static void WriteTwo(long value, ref ByteWriter output)
    {
        if (value < 100)
        {
            output.WriteByte((byte)('0' + value / 10));
            output.WriteByte((byte)('0' + value % 10));
        }
        else
        {
            output.Format(value);
        }
    }

    private static void WriteYear(int year, ref ByteWriter output)
    {
        if (year is >= 0 and <= 9999)
        {
            WriteTwo(year / 100, ref output);
            WriteTwo(year % 100, ref output);
            return;
        }
        output.WriteByte(year < 0 ? (byte)'-' : (byte)'+');
        output.Format(Math.Abs(year), "D4");
    }
}
