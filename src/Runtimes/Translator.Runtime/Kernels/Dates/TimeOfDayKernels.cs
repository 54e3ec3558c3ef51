using Translator.IR.Types;
using Translator.Runtime.Diagnostics;
using Translator.Runtime.Kernels.Casts;
using Translator.Runtime.Time;

namespace Translator.Runtime.Kernels.Dates;

/// <summary>Times of day; they are stored as nanoseconds.</summary>
internal static class TimeOfDayKernels
{
    public static void Register(KernelRegistryBuilder kernels)
    {
        kernels.Scalar("make_time", static r => Kernel.Ternary<int, int, Int128, long, MakeTime>(r));
        kernels.Scalar("time_diff", static r => Kernel.Ternary<ReadOnlySpan<byte>, long, long, long, TimeDifference>(r));
        kernels.Scalar("time_trunc", static r => Kernel.Binary<ReadOnlySpan<byte>, long, long, TruncateTime>(r));
        kernels.Scalar("time_from_seconds", static r => Kernel.Unary<Int128, long, TimeFromMicros>(r, new TimeFromMicros(1)));
        kernels.Scalar("time_from_millis", static r => Kernel.Unary<long, long, TimeFromMicros>(r, new TimeFromMicros(1000)));
        kernels.Scalar("time_from_micros", static r => Kernel.Unary<long, long, TimeFromMicros>(r, new TimeFromMicros(1)));
        kernels.Scalar("time_to_seconds", static r => Kernel.Unary<long, Int128, SecondsOfDay>(r));
        kernels.Scalar("time_to_millis", static r => Kernel.Unary<long, long, UnitsOfDay>(r, new UnitsOfDay(1_000_000)));
        kernels.Scalar("time_to_micros", static r => Kernel.Unary<long, long, UnitsOfDay>(r, new UnitsOfDay(1000)));
        kernels.Scalar(
            "current_time",
            static r =>
                DateSourceKernels.Constant<long>(
                    r,
                    s =>
                        DateTimeCasts.CutTime(
                            Units.FloorMod(s.Zone.ToLocal(s.StartMicroseconds), Units.MicrosPerDay) * Units.NanosPerMicro,
                            ((TimeType)r.Result).Precision
                        )
                )
        );
    }

    private static IR.Diagnostics.DataException OutOfBounds(string function) =>
        DataErrors.InvalidArgument(function, "there is no such time of day", "DATETIME_FIELD_OUT_OF_BOUNDS.WITHOUT_SUGGESTION");

    private static long SizeOf(ReadOnlySpan<byte> unit, string function) =>
        TimeUnits.Find(unit) is { } known and <= TimeUnit.Hour
            ? (TimeUnits.Exact(known) ?? 1) * Units.NanosPerMicro
            : throw DataErrors.InvalidArgument(function, "the unit is unknown", "INVALID_PARAMETER_VALUE.TIME_UNIT");

    private readonly struct MakeTime : ITernary<int, int, Int128, long>
    {
        public bool Invoke(int a, int b, Int128 c, out long result)
        {
            if (a is < 0 or > 23 || b is < 0 or > 59 || c < 0 || c >= 60 * Units.MicrosPerSecond)
            {
                throw OutOfBounds("make_time");
            }
            result = ((a * Units.MicrosPerHour) + (b * Units.MicrosPerMinute) + (long)c) * Units.NanosPerMicro;
            return true;
        }
    }

    private readonly struct TimeDifference : ITernary<ReadOnlySpan<byte>, long, long, long>
    {
        public bool Invoke(ReadOnlySpan<byte> a, long b, long c, out long result)
        {
            // Spark counts whole microseconds first.
            var size = SizeOf(a, "time_diff") / Units.NanosPerMicro;
            result = ((c / Units.NanosPerMicro) - (b / Units.NanosPerMicro)) / size;
            return true;
        }
    }

    private readonly struct TruncateTime : IBinary<ReadOnlySpan<byte>, long, long>
    {
        public bool Invoke(ReadOnlySpan<byte> a, long b, out long result)
        {
            result = b - (b % SizeOf(a, "time_trunc"));
            return true;
        }
    }

    private readonly struct TimeFromMicros(long factor) : IUnary<long, long>, IUnary<Int128, long>
    {
        public bool Invoke(long a, out long result) => Invoke((Int128)a, out result);

        public bool Invoke(Int128 a, out long result)
        {
            var micros = a * factor;
            result = micros >= 0 && micros < Units.MicrosPerDay ? (long)micros * Units.NanosPerMicro : throw OutOfBounds("time_from");
            return true;
        }
    }

    private readonly struct SecondsOfDay : IUnary<long, Int128>, ITotal
    {
        public bool Invoke(long a, out Int128 result)
        {
            result = a / Units.NanosPerMicro;
            return true;
        }
    }

    private readonly struct UnitsOfDay(long size) : IUnary<long, long>, ITotal
    {
        public bool Invoke(long a, out long result)
        {
            result = a / size;
            return true;
        }
    }
}
