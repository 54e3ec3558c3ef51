using Translator.IR.Diagnostics;
using Translator.IR.Time;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;
using Translator.Runtime.Time;

namespace Translator.Runtime.Kernels.Operators;

/// <summary>+ and - on dates, times and timestamps. Instants move on the clock of the session's zone.</summary>
internal static class DateTimeKernels
{
    public static void Register(KernelRegistryBuilder kernels)
    {
        kernels.Scalar("date_add_days", static r => Kernel.Binary<int, int, int, DateAddDays>(r, new(1)));
        kernels.Scalar("date_subtract_days", static r => Kernel.Binary<int, int, int, DateAddDays>(r, new(-1)));
        kernels.Scalar("date_add_day_interval", static r => Kernel.Binary<int, long, int, DateAddInterval>(r));
        kernels.Scalar("date_add_year_month", static r => Kernel.Binary<int, int, int, DateAddMonths>(r));
        kernels.Scalar("date_add_calendar_interval", static r => Calendar(r, cutsTime: false));
        kernels.Scalar("date_add_calendar_interval.wrapping", static r => Calendar(r, cutsTime: true));
        kernels.Scalar("timestamp_add_year_month", static r => Kernel.Binary<long, int, long, TimestampAddMonths>(r, new(Clock(r))));
        kernels.Scalar("timestamp_add_day_time", static r => Kernel.Binary<long, long, long, TimestampAddTime>(r, new(Clock(r))));
        kernels.Scalar(
            "timestamp_add_calendar_interval",
            static r => Kernel.Binary<long, CalendarInterval, long, TimestampAddCalendar>(r, new(Clock(r)))
        );
        kernels.Scalar("time_add_day_time", static r => Kernel.Binary<long, long, long, TimeAdd>(r));
        kernels.Scalar("subtract_dates", static r => Kernel.Binary<int, int, long, SubtractDates>(r));
        kernels.Scalar("subtract_timestamps", static r => Kernel.Binary<long, long, long, SubtractTimestamps>(r, new(Clock(r))));
        kernels.Scalar("subtract_times", static r => Kernel.Binary<long, long, long, SubtractTimes>(r));
    }

    /// <summary>Moves a moment by months, then days on the clock, then time.</summary>
    internal static long Move(long timestamp, long months, long days, long micros, ZoneRules zone)
    {
        var result = timestamp;
        if (months != 0 || days != 0)
        {
            var local = zone.ToLocal(timestamp);
            var day = Units.FloorDiv(local, Units.MicrosPerDay);
            var timeOfDay = local - day * Units.MicrosPerDay;
            var moved = (Int128)(months == 0 ? day : CivilDate.AddMonths(day, months)) + days;
            var wide = moved * Units.MicrosPerDay + timeOfDay;
            result = wide == (long)wide ? zone.ToUtc((long)wide) : throw TimestampOverflow();
        }
        var end = (Int128)result + micros;
        return end == (long)end ? (long)end : throw TimestampOverflow();
    }

    private static ScalarKernel Calendar(KernelRequest r, bool cutsTime) =>
        Kernel.Binary<int, CalendarInterval, int, DateAddCalendar>(r, new(cutsTime, r.Session.Zone));

    private static ZoneRules Clock(KernelRequest request) =>
        request.Arguments[0] is TimestampLtzType ? request.Session.Zone : ZoneRules.Utc;

    private static int ToDays(Int128 days) => days == (int)days ? (int)days : throw DataErrors.Overflow("moving the date", DataType.Date);

    private static DataException TimestampOverflow() =>
        DataErrors.Create(RuntimeDiagnostics.DatetimeOverflow, "moving the timestamp", "timestamp");

    private readonly struct DateAddDays(int sign) : IBinary<int, int, int>, ITotal
    {
        public bool Invoke(int date, int days, out int result)
        {
            result = unchecked(date + sign * days);
            return true;
        }
    }

    private readonly struct DateAddInterval : IBinary<int, long, int>
    {
        public bool Invoke(int date, long span, out int result)
        {
            result = ToDays((Int128)date + span / Units.MicrosPerDay);
            return true;
        }
    }

    private readonly struct DateAddMonths : IBinary<int, int, int>
    {
        public bool Invoke(int date, int months, out int result)
        {
            result = ToDays(CivilDate.AddMonths(date, months));
            return true;
        }
    }

    private readonly struct DateAddCalendar(bool cutsTime, ZoneRules zone) : IBinary<int, CalendarInterval, int>
    {
        public bool Invoke(int date, CalendarInterval span, out int result)
        {
            if (span.Microseconds == 0)
            {
                result = ToDays((Int128)CivilDate.AddMonths(date, span.Months) + span.Days);
                return true;
            }
            if (!cutsTime)
            {
                throw new DataException(
                    new Diagnostic(
                        RuntimeDiagnostics.InvalidArgument,
                        null,
                        "date + interval",
                        "the interval has a part smaller than a day"
                    )
                    {
                        Condition = "INVALID_INTERVAL_WITH_MICROSECONDS_ADDITION",
                    }
                );
            }
            var start = zone.ToUtc(date * Units.MicrosPerDay);
            var moved = Move(start, span.Months, span.Days, span.Microseconds, zone);
            result = ToDays(Units.FloorDiv(zone.ToLocal(moved), Units.MicrosPerDay));
            return true;
        }
    }

    private readonly struct TimestampAddMonths(ZoneRules zone) : IBinary<long, int, long>
    {
        public bool Invoke(long timestamp, int months, out long result)
        {
            result = Move(timestamp, months, 0, 0, zone);
            return true;
        }
    }

    private readonly struct TimestampAddTime(ZoneRules zone) : IBinary<long, long, long>
    {
        public bool Invoke(long timestamp, long span, out long result)
        {
            result = zone.IsFixed
                ? Move(timestamp, 0, 0, span, zone)
                : Move(timestamp, 0, span / Units.MicrosPerDay, span % Units.MicrosPerDay, zone);
            return true;
        }
    }

    private readonly struct TimestampAddCalendar(ZoneRules zone) : IBinary<long, CalendarInterval, long>
    {
        public bool Invoke(long timestamp, CalendarInterval span, out long result)
        {
            result = Move(timestamp, span.Months, span.Days, span.Microseconds, zone);
            return true;
        }
    }

    private readonly struct TimeAdd : IBinary<long, long, long>
    {
        public bool Invoke(long time, long span, out long result)
        {
            var wide = (Int128)time + (Int128)span * Units.NanosPerMicro;
            if (wide < 0 || wide >= Units.NanosPerDay)
            {
                throw DataErrors.Create(RuntimeDiagnostics.DatetimeOverflow, "moving the time", "time");
            }
            result = (long)wide;
            return true;
        }
    }

    private readonly struct SubtractDates : IBinary<int, int, long>
    {
        public bool Invoke(int end, int start, out long result)
        {
            var wide = ((Int128)end - start) * Units.MicrosPerDay;
            result = wide == (long)wide ? (long)wide : throw IntervalKernels.Overflow(DayTimeIntervalType.Full);
            return true;
        }
    }

    private readonly struct SubtractTimestamps(ZoneRules zone) : IBinary<long, long, long>
    {
        public bool Invoke(long end, long start, out long result)
        {
            var wide = (Int128)zone.ToLocal(end) - zone.ToLocal(start);
            result = wide == (long)wide ? (long)wide : throw IntervalKernels.Overflow(DayTimeIntervalType.Full);
            return true;
        }
    }

    private readonly struct SubtractTimes : IBinary<long, long, long>, ITotal
    {
        public bool Invoke(long end, long start, out long result)
        {
            result = (end - start) / Units.NanosPerMicro;
            return true;
        }
    }
}
