using Translator.IR.Types;
using Translator.Runtime.Diagnostics;
using Translator.Runtime.Time;

namespace Translator.Runtime.Kernels.Dates;

internal readonly struct MoveDays(int sign) : IBinary<int, int, int>
{
    public bool Invoke(int a, int b, out int result)
    {
        // Spark adds days in 32 bits and lets them wrap.
        result = unchecked(a + (sign * b));
        return true;
    }
}

internal readonly struct DaysBetween : IBinary<int, int, int>, ITotal
{
    public bool Invoke(int a, int b, out int result)
    {
        result = unchecked(a - b);
        return true;
    }
}

internal readonly struct MoveMonths : IBinary<int, int, int>
{
    public bool Invoke(int a, int b, out int result)
    {
        var moved = CivilDate.AddMonths(a, b);
        result = moved is >= int.MinValue and <= int.MaxValue ? (int)moved : throw DataErrors.Overflow("add_months", DataType.Date);
        return true;
    }
}

internal readonly struct LastDay : IUnary<int, int>, ITotal
{
    public bool Invoke(int a, out int result)
    {
        var date = CivilDate.FromDays(a);
        result = (int)CivilDate.ToDays(date.Year, date.Month, CivilDate.DaysInMonth(date.Year, date.Month));
        return true;
    }
}

internal readonly struct NextDay(bool orNull) : IBinary<int, ReadOnlySpan<byte>, int>
{
    public bool Invoke(int a, ReadOnlySpan<byte> b, out int result)
    {
        result = 0;
        if (WeekDayNames.Find(b) is not { } wanted)
        {
            return orNull ? false : throw DataErrors.InvalidArgument("next_day", "the day of the week is unknown", "ILLEGAL_DAY_OF_WEEK");
        }
        result = a + 1 + (int)Units.FloorMod(wanted - 1 - PartOfDate.WeekDay(a), 7);
        return true;
    }
}

internal readonly struct TruncateDate : IBinary<int, ReadOnlySpan<byte>, int>
{
    public bool Invoke(int a, ReadOnlySpan<byte> b, out int result)
    {
        result = 0;
        if (TimeUnits.Find(b) is not { } unit || unit < TimeUnit.Week)
        {
            return false;
        }
        result = (int)TimeUnits.TruncateDays(a, unit);
        return true;
    }
}

internal readonly struct TruncateMoment(ClockReader clock) : IBinary<ReadOnlySpan<byte>, long, long>
{
    public bool Invoke(ReadOnlySpan<byte> a, long b, out long result)
    {
        result = 0;
        if (TimeUnits.Find(a) is not { } unit)
        {
            return false;
        }
        var local = clock.Local(b);
        // Units below the hour are cut exactly, so that an hour that the clock repeats stays in its half.
        result =
            TimeUnits.Exact(unit) is { } size && unit <= TimeUnit.Second
                ? b - Units.FloorMod(local, size)
                : clock.FromLocal(TimeUnits.Truncate(local, unit));
        return true;
    }
}
