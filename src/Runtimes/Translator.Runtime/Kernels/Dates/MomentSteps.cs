using Translator.IR.Types;
using Translator.Runtime.Diagnostics;
using Translator.Runtime.Time;

namespace Translator.Runtime.Kernels.Dates;

internal readonly struct AddUnits(ClockReader clock) : ITernary<ReadOnlySpan<byte>, long, long, long>
{
    public bool Invoke(ReadOnlySpan<byte> a, long b, long c, out long result)
    {
        var unit =
            TimeUnits.Find(a)
            ?? throw DataErrors.InvalidArgument("timestampadd", "the unit is unknown", "INVALID_PARAMETER_VALUE.DATETIME_UNIT");
        try
        {
            checked
            {
                if (TimeUnits.Months(unit) is { } months)
                {
                    var local = clock.Local(c);
                    var days = Units.FloorDiv(local, Units.MicrosPerDay);
                    var moved = CivilDate.AddMonths(days, b * months);
                    result = clock.FromLocal((moved * Units.MicrosPerDay) + Units.FloorMod(local, Units.MicrosPerDay));
                }
                else if (unit >= TimeUnit.Day)
                {
                    result = clock.FromLocal(clock.Local(c) + (b * (TimeUnits.Exact(unit) ?? 1)));
                }
                else
                {
                    result = c + (b * (TimeUnits.Exact(unit) ?? 1));
                }
            }
        }
        catch (OverflowException)
        {
            throw DataErrors.Create(RuntimeDiagnostics.DatetimeOverflow, "timestampadd", DataType.TimestampLtz.Name);
        }
        return true;
    }
}

internal readonly struct CountUnits(ClockReader clock) : ITernary<ReadOnlySpan<byte>, long, long, long>
{
    public bool Invoke(ReadOnlySpan<byte> a, long b, long c, out long result)
    {
        var unit =
            TimeUnits.Find(a)
            ?? throw DataErrors.InvalidArgument("timestampdiff", "the unit is unknown", "INVALID_PARAMETER_VALUE.DATETIME_UNIT");
        var start = clock.Local(b);
        var end = clock.Local(c);
        result =
            TimeUnits.Months(unit) is { } months ? WholeMonths(start, end) / months
            : unit < TimeUnit.Day ? (c - b) / (TimeUnits.Exact(unit) ?? 1)
            : (end - start) / (TimeUnits.Exact(unit) ?? 1);
        return true;
    }

    private static long WholeMonths(long start, long end)
    {
        var from = CivilDate.FromDays(Units.FloorDiv(start, Units.MicrosPerDay));
        var to = CivilDate.FromDays(Units.FloorDiv(end, Units.MicrosPerDay));
        var months = ((to.Year - from.Year) * 12L) + to.Month - from.Month;
        var fromRest = (from.Day * Units.MicrosPerDay) + Units.FloorMod(start, Units.MicrosPerDay);
        var toRest = (to.Day * Units.MicrosPerDay) + Units.FloorMod(end, Units.MicrosPerDay);
        return months > 0 && toRest < fromRest ? months - 1
            : months < 0 && toRest > fromRest ? months + 1
            : months;
    }
}

internal readonly struct MonthsBetween(ClockReader clock) : IBinary<long, long, double>
{
    public bool Invoke(long a, long b, out double result) => new MonthsBetweenRounded(clock).Invoke(a, b, true, out result);
}

internal readonly struct MonthsBetweenRounded(ClockReader clock) : ITernary<long, long, bool, double>
{
    private const double SecondsOfMonth = 31 * 86400.0;

    public bool Invoke(long a, long b, bool c, out double result)
    {
        var left = clock.Local(a);
        var right = clock.Local(b);
        var first = CivilDate.FromDays(Units.FloorDiv(left, Units.MicrosPerDay));
        var second = CivilDate.FromDays(Units.FloorDiv(right, Units.MicrosPerDay));
        var months = ((first.Year - second.Year) * 12.0) + first.Month - second.Month;
        if (first.Day == second.Day || (IsLast(first) && IsLast(second)))
        {
            result = months;
            return true;
        }
        var seconds =
            ((first.Day - second.Day) * 86400L)
            + (Units.FloorMod(left, Units.MicrosPerDay) / Units.MicrosPerSecond)
            - (Units.FloorMod(right, Units.MicrosPerDay) / Units.MicrosPerSecond);
        result = months + (seconds / SecondsOfMonth);
        if (c)
        {
            result = Math.Round(result * 1e8, MidpointRounding.AwayFromZero) / 1e8;
        }
        return true;
    }

    private static bool IsLast(CivilDate date) => date.Day == CivilDate.DaysInMonth(date.Year, date.Month);
}
