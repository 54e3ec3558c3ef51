using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Time;

namespace Translator.Runtime.Kernels.Dates;

/// <summary>Parts of intervals; all parts have the interval's sign.</summary>
internal static class IntervalParts
{
    public static ScalarKernel OfMonths(KernelRequest request, int unit) =>
        (request.Arguments[0], unit) switch
        {
            (CalendarIntervalType, 12) => Kernel.Unary<CalendarInterval, int, YearsOfCalendar>(request),
            (CalendarIntervalType, _) => Kernel.Unary<CalendarInterval, sbyte, MonthsOfCalendar>(request),
            (_, 12) => Kernel.Unary<int, int, Years>(request),
            _ => Kernel.Unary<int, sbyte, Months>(request),
        };

    public static ScalarKernel OfTime(KernelRequest request, string field)
    {
        var calendar = request.Arguments[0] is CalendarIntervalType;
        return field switch
        {
            "day" => calendar ? Kernel.Unary<CalendarInterval, int, DaysOfCalendar>(request) : Kernel.Unary<long, int, Days>(request),
            "hour" => calendar
                ? Kernel.Unary<CalendarInterval, sbyte, UnitOfCalendar>(request, new UnitOfCalendar(Units.MicrosPerHour, 24))
                : Kernel.Unary<long, sbyte, Unit>(request, new Unit(Units.MicrosPerHour, 24)),
            "minute" => calendar
                ? Kernel.Unary<CalendarInterval, sbyte, UnitOfCalendar>(request, new UnitOfCalendar(Units.MicrosPerMinute, 60))
                : Kernel.Unary<long, sbyte, Unit>(request, new Unit(Units.MicrosPerMinute, 60)),
            _ => calendar
                ? Kernel.Unary<CalendarInterval, Int128, SecondsOfCalendar>(request)
                : Kernel.Unary<long, Int128, Seconds>(request),
        };
    }

    private readonly struct Years : IUnary<int, int>, ITotal
    {
        public bool Invoke(int a, out int result)
        {
            result = a / 12;
            return true;
        }
    }

    private readonly struct Months : IUnary<int, sbyte>, ITotal
    {
        public bool Invoke(int a, out sbyte result)
        {
            result = (sbyte)(a % 12);
            return true;
        }
    }

    private readonly struct YearsOfCalendar : IUnary<CalendarInterval, int>, ITotal
    {
        public bool Invoke(CalendarInterval a, out int result)
        {
            result = a.Months / 12;
            return true;
        }
    }

    private readonly struct MonthsOfCalendar : IUnary<CalendarInterval, sbyte>, ITotal
    {
        public bool Invoke(CalendarInterval a, out sbyte result)
        {
            result = (sbyte)(a.Months % 12);
            return true;
        }
    }

    private readonly struct Days : IUnary<long, int>, ITotal
    {
        public bool Invoke(long a, out int result)
        {
            result = (int)(a / Units.MicrosPerDay);
            return true;
        }
    }

    private readonly struct DaysOfCalendar : IUnary<CalendarInterval, int>, ITotal
    {
        public bool Invoke(CalendarInterval a, out int result)
        {
            result = a.Days;
            return true;
        }
    }

    private readonly struct Unit(long size, int count) : IUnary<long, sbyte>, ITotal
    {
        public bool Invoke(long a, out sbyte result)
        {
            result = (sbyte)(a / size % count);
            return true;
        }
    }

    private readonly struct UnitOfCalendar(long size, int count) : IUnary<CalendarInterval, sbyte>, ITotal
    {
        public bool Invoke(CalendarInterval a, out sbyte result)
        {
            result = (sbyte)(size == Units.MicrosPerHour ? a.Microseconds / size : a.Microseconds / size % count);
            return true;
        }
    }

    private readonly struct Seconds : IUnary<long, Int128>, ITotal
    {
        public bool Invoke(long a, out Int128 result)
        {
            result = a % Units.MicrosPerMinute;
            return true;
        }
    }

    private readonly struct SecondsOfCalendar : IUnary<CalendarInterval, Int128>, ITotal
    {
        public bool Invoke(CalendarInterval a, out Int128 result)
        {
            result = a.Microseconds % Units.MicrosPerMinute;
            return true;
        }
    }
}
