using Translator.IR.Diagnostics;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;
using Translator.Runtime.Time;

namespace Translator.Runtime.Kernels.Operators;

/// <summary>Arithmetic on calendar intervals, part by part; always checked.</summary>
internal static class CalendarIntervalKernels
{
    public static void Register(KernelRegistryBuilder kernels)
    {
        kernels.Scalar(
            "calendar_interval_add",
            static r => Kernel.Binary<CalendarInterval, CalendarInterval, CalendarInterval, Add>(r, new(1))
        );
        kernels.Scalar(
            "calendar_interval_subtract",
            static r => Kernel.Binary<CalendarInterval, CalendarInterval, CalendarInterval, Add>(r, new(-1))
        );
        kernels.Scalar("calendar_interval_negative", static r => Kernel.Unary<CalendarInterval, CalendarInterval, Negative>(r));
        kernels.Scalar(
            "calendar_interval_multiply",
            static r => Kernel.Binary<CalendarInterval, double, CalendarInterval, Scale>(r, new(false))
        );
        kernels.Scalar(
            "calendar_interval_divide",
            static r => Kernel.Binary<CalendarInterval, double, CalendarInterval, Scale>(r, new(true))
        );
    }

    /// <summary>An interval of parts that may be too large.</summary>
    internal static CalendarInterval Create(Int128 months, Int128 days, Int128 micros) =>
        months == (int)months && days == (int)days && micros == (long)micros
            ? new CalendarInterval((int)months, (int)days, (long)micros)
            : throw Overflow();

    private static DataException Overflow() => DataErrors.Overflow("interval arithmetic", CalendarIntervalType.Instance);

    private readonly struct Add(int sign) : IBinary<CalendarInterval, CalendarInterval, CalendarInterval>
    {
        public bool Invoke(CalendarInterval a, CalendarInterval b, out CalendarInterval result)
        {
            result = Create(
                (Int128)a.Months + sign * (Int128)b.Months,
                (Int128)a.Days + sign * (Int128)b.Days,
                (Int128)a.Microseconds + sign * (Int128)b.Microseconds
            );
            return true;
        }
    }

    private readonly struct Negative : IUnary<CalendarInterval, CalendarInterval>
    {
        public bool Invoke(CalendarInterval a, out CalendarInterval result)
        {
            result = Create(-(Int128)a.Months, -(Int128)a.Days, -(Int128)a.Microseconds);
            return true;
        }
    }

    /// <summary>Months and days are cut to whole ones; the rest of a day becomes time, the rest of a month is lost.</summary>
    private readonly struct Scale(bool divide) : IBinary<CalendarInterval, double, CalendarInterval>
    {
        public bool Invoke(CalendarInterval a, double number, out CalendarInterval result)
        {
            if (divide && number == 0)
            {
                throw DataErrors.Create(RuntimeDiagnostics.IntervalDividedByZero);
            }
            var months = divide ? a.Months / number : a.Months * number;
            var days = divide ? a.Days / number : a.Days * number;
            var micros = divide ? a.Microseconds / number : a.Microseconds * number;
            if (!double.IsFinite(months + days + micros))
            {
                throw Overflow();
            }
            var wholeDays = Math.Truncate(days);
            var time = Math.Floor(micros + (days - wholeDays) * Units.MicrosPerDay + 0.5);
            result = Create((Int128)Math.Truncate(months), (Int128)wholeDays, (Int128)time);
            return true;
        }
    }
}
