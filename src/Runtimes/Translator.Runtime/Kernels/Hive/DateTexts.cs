using Translator.IR.Time;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels.Dates;
using Translator.Runtime.Kernels.Dates.Patterns;
using Translator.Runtime.Time;

namespace Translator.Runtime.Kernels.Hive;

internal readonly struct SameDate : IUnary<int, int>, ITotal
{
    public bool Invoke(int a, out int result)
    {
        result = a;
        return true;
    }
}

/// <summary>The date some months later as text; the last day of a month stays a last day.</summary>
internal readonly struct MonthsLater : IBinaryBytes<int, int>
{
    public bool Invoke(int a, int b, ref ByteWriter output)
    {
        DateTexts.Write(Move(a, b), ref output);
        return true;
    }

    public static long Move(long days, int months)
    {
        var date = CivilDate.FromDays(days);
        var moved = CivilDate.AddMonths((int)days, months);
        if (date.Day != CivilDate.DaysInMonth(date.Year, date.Month))
        {
            return moved;
        }
        var target = CivilDate.FromDays(moved);
        return CivilDate.ToDays(target.Year, target.Month, CivilDate.DaysInMonth(target.Year, target.Month));
    }
}

internal readonly struct MonthsLaterByPattern(ClockPatterns patterns) : ITernaryBytes<long, int, ReadOnlySpan<byte>>
{
    public bool Invoke(long a, int b, ReadOnlySpan<byte> c, ref ByteWriter output)
    {
        var days = Units.FloorDiv(a, Units.MicrosPerDay);
        var time = a - (days * Units.MicrosPerDay);
        patterns.Write(c, (MonthsLater.Move(days, b) * Units.MicrosPerDay) + time, ZoneRules.Utc, ref output);
        return true;
    }
}

internal readonly struct LastDayText : IUnaryBytes<int>
{
    public bool Invoke(int a, ref ByteWriter output)
    {
        new LastDay().Invoke(a, out var last);
        DateTexts.Write(last, ref output);
        return true;
    }
}

internal readonly struct NextDayText : IBinaryBytes<int, ReadOnlySpan<byte>>
{
    public bool Invoke(int a, ReadOnlySpan<byte> b, ref ByteWriter output)
    {
        if (!new NextDay(orNull: true).Invoke(a, b, out var day))
        {
            return false;
        }
        DateTexts.Write(day, ref output);
        return true;
    }
}

/// <summary>The first day of a month, quarter or year; the units are in upper case.</summary>
internal readonly struct TruncatedDate : IBinaryBytes<int, ReadOnlySpan<byte>>
{
    public bool Invoke(int a, ReadOnlySpan<byte> b, ref ByteWriter output)
    {
        var date = CivilDate.FromDays(a);
        int month;
        if (b.SequenceEqual("MONTH"u8) || b.SequenceEqual("MON"u8) || b.SequenceEqual("MM"u8))
        {
            month = date.Month;
        }
        else if (b.SequenceEqual("QUARTER"u8) || b.SequenceEqual("Q"u8))
        {
            month = ((date.Month - 1) / 3 * 3) + 1;
        }
        else if (b.SequenceEqual("YEAR"u8) || b.SequenceEqual("YYYY"u8) || b.SequenceEqual("YY"u8))
        {
            month = 1;
        }
        else
        {
            return false;
        }
        DateTexts.Write(CivilDate.ToDays(date.Year, month, 1), ref output);
        return true;
    }
}

/// <summary>A clock time by a pattern.</summary>
internal readonly struct FormatClock(ClockPatterns patterns, ZoneRules zone) : IBinaryBytes<long, ReadOnlySpan<byte>>
{
    public bool Invoke(long a, ReadOnlySpan<byte> b, ref ByteWriter output)
    {
        patterns.Write(b, a, zone, ref output);
        return true;
    }
}

/// <summary>Seconds since the epoch by a pattern on the clock of a zone.</summary>
internal readonly struct FormatSeconds(ClockPatterns patterns, ZoneRules zone) : IBinaryBytes<long, ReadOnlySpan<byte>>
{
    public bool Invoke(long a, ReadOnlySpan<byte> b, ref ByteWriter output)
    {
        patterns.Write(b, zone.ToLocal(unchecked(a * Units.MicrosPerSecond)), zone, ref output);
        return true;
    }
}

internal static class DateTexts
{
    /// <summary>Writes <c>yyyy-MM-dd</c>: the year of its era, without a sign.</summary>
    public static void Write(long days, ref ByteWriter output)
    {
        var date = CivilDate.FromDays(days);
        var year = date.Year > 0 ? date.Year : 1 - date.Year;
        output.Write(
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{year:0000}-{date.Month:00}-{date.Day:00}").AsSpan()
        );
    }
}
