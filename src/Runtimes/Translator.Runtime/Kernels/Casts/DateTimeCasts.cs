using Translator.IR.Expressions;
using Translator.IR.Time;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Time;

namespace Translator.Runtime.Kernels.Casts;

/// <summary>Casts among dates, times and timestamps.</summary>
internal static class DateTimeCasts
{
    public static ScalarKernel? TryCreate(KernelRequest request, CastFailure failure)
    {
        var zone = request.Session.Zone;
        var today = Units.FloorDiv(zone.ToLocal(request.Session.StartMicroseconds), Units.MicrosPerDay);
        return (request.Arguments[0], request.Result) switch
        {
            (DateType, TimestampType) => Kernel.Unary<int, long, DateToTimestamp>(request, new(ZoneRules.Utc, failure)),
            (DateType, TimestampLtzType) => Kernel.Unary<int, long, DateToTimestamp>(request, new(zone, failure)),
            (TimestampType, DateType) => Kernel.Unary<long, int, TimestampToDate>(request, new(ZoneRules.Utc)),
            (TimestampLtzType, DateType) => Kernel.Unary<long, int, TimestampToDate>(request, new(zone)),
            (TimestampType, TimestampLtzType) => Kernel.Unary<long, long, ToInstant>(request, new(zone)),
            (TimestampLtzType, TimestampType) => Kernel.Unary<long, long, ToClock>(request, new(zone)),
            (TimestampType, TimestampType) or (TimestampLtzType, TimestampLtzType) => Relabel(request),
            (TimestampType, TimeType to) => Kernel.Unary<long, long, TimestampToTime>(request, new(ZoneRules.Utc, to.Precision)),
            (TimestampLtzType, TimeType to) => Kernel.Unary<long, long, TimestampToTime>(request, new(zone, to.Precision)),
            (TimeType, TimeType to) => Kernel.Unary<long, long, TimeToTime>(request, new(to.Precision)),
            (TimeType, TimestampType) => Kernel.Unary<long, long, TimeToTimestamp>(request, new(ZoneRules.Utc, today)),
            (TimeType, TimestampLtzType) => Kernel.Unary<long, long, TimeToTimestamp>(request, new(zone, today)),
            _ => null,
        };
    }

    /// <summary>A kernel that only changes the type's name.</summary>
    public static ScalarKernel Relabel(KernelRequest request) =>
        Kernel.FromColumns(request, (arguments, _, _) => arguments[0].WithType(request.Result));

    /// <summary>Cuts nanoseconds to a number of digits of a second.</summary>
    public static long CutTime(long nanos, int precision)
    {
        var unit = 1L;
        for (var digit = precision; digit < 9; digit++)
        {
            unit *= 10;
        }
        return nanos - nanos % unit;
    }

    private readonly struct DateToTimestamp(ZoneRules zone, CastFailure failure) : IUnary<int, long>
    {
        public bool Invoke(int a, out long result)
        {
            var micros = Math.BigMul(a, Units.MicrosPerDay, out var low);
            result = low;
            if (micros != low >> 63)
            {
                return failure.AlwaysOverflow(a);
            }
            result = zone.ToUtc(low);
            return true;
        }
    }

    private readonly struct TimestampToDate(ZoneRules zone) : IUnary<long, int>, ITotal
    {
        public bool Invoke(long a, out int result)
        {
            result = (int)Units.FloorDiv(zone.ToLocal(a), Units.MicrosPerDay);
            return true;
        }
    }

    private readonly struct ToInstant(ZoneRules zone) : IUnary<long, long>, ITotal
    {
        public bool Invoke(long a, out long result)
        {
            result = zone.ToUtc(a);
            return true;
        }
    }

    private readonly struct ToClock(ZoneRules zone) : IUnary<long, long>, ITotal
    {
        public bool Invoke(long a, out long result)
        {
            result = zone.ToLocal(a);
            return true;
        }
    }

    private readonly struct TimestampToTime(ZoneRules zone, int precision) : IUnary<long, long>, ITotal
    {
        public bool Invoke(long a, out long result)
        {
            result = CutTime(Units.FloorMod(zone.ToLocal(a), Units.MicrosPerDay) * Units.NanosPerMicro, precision);
            return true;
        }
    }

    private readonly struct TimeToTime(int precision) : IUnary<long, long>, ITotal
    {
        public bool Invoke(long a, out long result)
        {
            result = CutTime(a, precision);
            return true;
        }
    }

    private readonly struct TimeToTimestamp(ZoneRules zone, long today) : IUnary<long, long>, ITotal
    {
        public bool Invoke(long a, out long result)
        {
            result = zone.ToUtc(today * Units.MicrosPerDay + a / Units.NanosPerMicro);
            return true;
        }
    }
}
