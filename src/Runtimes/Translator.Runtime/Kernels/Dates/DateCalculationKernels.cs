using Translator.IR.Types;
using Translator.Runtime.Diagnostics;
using Translator.Runtime.Time;

namespace Translator.Runtime.Kernels.Dates;

/// <summary>Moving, comparing and cutting dates and moments.</summary>
internal static class DateCalculationKernels
{
    public static void Register(KernelRegistryBuilder kernels)
    {
        kernels.Scalar("date_add", static r => Kernel.Binary<int, int, int, MoveDays>(r, new MoveDays(1)));
        kernels.Scalar("date_sub", static r => Kernel.Binary<int, int, int, MoveDays>(r, new MoveDays(-1)));
        kernels.Scalar("datediff", static r => Kernel.Binary<int, int, int, DaysBetween>(r));
        kernels.Scalar("add_months", static r => Kernel.Binary<int, int, int, MoveMonths>(r));
        kernels.Scalar("last_day", static r => Kernel.Unary<int, int, LastDay>(r));
        kernels.Scalar("next_day", static r => Kernel.Binary<int, ReadOnlySpan<byte>, int, NextDay>(r, new NextDay(orNull: false)));
        kernels.Scalar("next_day.or_null", static r => Kernel.Binary<int, ReadOnlySpan<byte>, int, NextDay>(r, new NextDay(orNull: true)));
        kernels.Scalar("trunc", static r => Kernel.Binary<int, ReadOnlySpan<byte>, int, TruncateDate>(r));
        kernels.Scalar(
            "date_trunc",
            static r => Kernel.Binary<ReadOnlySpan<byte>, long, long, TruncateMoment>(r, new TruncateMoment(ClockReader.Of(r, 1)))
        );
        kernels.Scalar(
            "months_between",
            static r =>
                r.Arguments.Count == 2
                    ? Kernel.Binary<long, long, double, MonthsBetween>(r, new MonthsBetween(ClockReader.Of(r, 0)))
                    : Kernel.Ternary<long, long, bool, double, MonthsBetweenRounded>(r, new MonthsBetweenRounded(ClockReader.Of(r, 0)))
        );
        kernels.Scalar(
            "timestamp_add_units",
            static r => Kernel.Ternary<ReadOnlySpan<byte>, long, long, long, AddUnits>(r, new AddUnits(ClockReader.Of(r, 2)))
        );
        kernels.Scalar(
            "timestamp_diff_units",
            static r => Kernel.Ternary<ReadOnlySpan<byte>, long, long, long, CountUnits>(r, new CountUnits(ClockReader.Of(r, 1)))
        );
    }
}
