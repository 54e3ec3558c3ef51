using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;
using Translator.Runtime.Time;

namespace Translator.Runtime.Text;

/// <summary>Intervals as Spark prints them.</summary>
public static class IntervalText
{
    /// <summary><c>1-2</c>, or one number where the type has one unit.</summary>
    public static void WriteYearMonth(int months, YearMonthIntervalType type, ref ByteWriter output)
    {
        long magnitude = Math.Abs((long)months);
        switch (type.Start, type.End)
        {
            case (IntervalField.Year, IntervalField.Year):
                Sign(months < 0 && magnitude >= 12, ref output);
                output.Format(magnitude / 12);
                break;
            case (IntervalField.Month, _):
                Sign(months < 0, ref output);
                output.Format(magnitude);
                break;
            default:
                Sign(months < 0, ref output);
                output.Format(magnitude / 12);
                output.WriteByte((byte)'-');
                output.Format(magnitude % 12);
                break;
        }
    }

    /// <summary><c>1 02:03:04.5</c>, or fewer parts as the type says.</summary>
    public static void WriteDayTime(long micros, DayTimeIntervalType type, ref ByteWriter output)
    {
        var magnitude = micros < 0 ? (ulong)-(micros + 1) + 1 : (ulong)micros;
        Sign(micros < 0, ref output);
        var first = true;
        for (var field = type.Start; field <= type.End; field++)
        {
            var (unit, span) = field switch
            {
                IntervalField.Day => ((ulong)Units.MicrosPerDay, ulong.MaxValue),
                IntervalField.Hour => ((ulong)Units.MicrosPerHour, 24UL),
                IntervalField.Minute => ((ulong)Units.MicrosPerMinute, 60UL),
                _ => ((ulong)Units.MicrosPerSecond, 60UL),
            };
            if (!first)
            {
                output.WriteByte(field == IntervalField.Hour ? (byte)' ' : (byte)':');
            }
            var value = magnitude / unit;
            value = first ? value : value % span;
            if (field == IntervalField.Day)
            {
                output.Format(value);
            }
            else
            {
                DateTimeText.WriteTwo((long)value, ref output);
            }
            first = false;
        }
        if (type.End == IntervalField.Second)
        {
            DateTimeText.WriteFraction((int)(magnitude % (ulong)Units.MicrosPerSecond), 6, ref output);
        }
    }

    /// <summary>The literal form: <c>INTERVAL '1-2' YEAR TO MONTH</c>.</summary>
    public static void WriteLiteral(long value, DataType type, ref ByteWriter output)
    {
        output.Write("INTERVAL '"u8);
        switch (type)
        {
            case YearMonthIntervalType t:
                WriteYearMonth((int)value, t, ref output);
                WriteUnits(t.Start, t.End, ref output);
                break;
            case DayTimeIntervalType t:
                WriteDayTime(value, t, ref output);
                WriteUnits(t.Start, t.End, ref output);
                break;
            default:
                throw new InvalidOperationException(type.Name);
        }
    }

    /// <summary><c>1 years 2 months 3 days 4 hours 5 minutes 6.5 seconds</c>; <c>0 seconds</c> for nothing.</summary>
    public static void WriteCalendar(CalendarInterval value, ref ByteWriter output)
    {
        var start = output.Length;
        Part(value.Months / 12, "years"u8, start, ref output);
        Part(value.Months % 12, "months"u8, start, ref output);
        Part(value.Days, "days"u8, start, ref output);
        Part(value.Microseconds / Units.MicrosPerHour, "hours"u8, start, ref output);
        Part(value.Microseconds % Units.MicrosPerHour / Units.MicrosPerMinute, "minutes"u8, start, ref output);
        var rest = value.Microseconds % Units.MicrosPerMinute;
        if (rest != 0)
        {
            Separate(start, ref output);
            Sign(rest < 0, ref output);
            output.Format(Math.Abs(rest / Units.MicrosPerSecond));
            DateTimeText.WriteFraction((int)Math.Abs(rest % Units.MicrosPerSecond), 6, ref output);
            output.Write(" seconds"u8);
        }
        if (output.Length == start)
        {
            output.Write("0 seconds"u8);
        }
    }

    private static void Part(long value, ReadOnlySpan<byte> unit, int start, ref ByteWriter output)
    {
        if (value == 0)
        {
            return;
        }
        Separate(start, ref output);
        output.Format(value);
        output.WriteByte((byte)' ');
        output.Write(unit);
    }

    private static void Separate(int start, ref ByteWriter output)
    {
        if (output.Length > start)
        {
            output.WriteByte((byte)' ');
        }
    }

    private static void WriteUnits(IntervalField start, IntervalField end, ref ByteWriter output)
    {
        output.Write("' "u8);
        output.Write(Unit(start));
        if (start != end)
        {
            output.Write(" TO "u8);
            output.Write(Unit(end));
        }
    }

    private static ReadOnlySpan<byte> Unit(IntervalField field) =>
        field switch
        {
            IntervalField.Year => "YEAR"u8,
            IntervalField.Month => "MONTH"u8,
            IntervalField.Day => "DAY"u8,
            IntervalField.Hour => "HOUR"u8,
            IntervalField.Minute => "MINUTE"u8,
            _ => "SECOND"u8,
        };

    private static void Sign(bool negative, ref ByteWriter output)
    {
        if (negative)
        {
            output.WriteByte((byte)'-');
        }
    }
}
