using Translator.IR.Types;
using Translator.Runtime.Time;

namespace Translator.Runtime.Kernels.Dates;

/// <summary>Parts of dates and times.</summary>
internal static class DatePartKernels
{
    private static readonly (string Id, DatePart Part)[] Parts =
    [
        ("year", DatePart.Year),
        ("quarter", DatePart.Quarter),
        ("month", DatePart.Month),
        ("day", DatePart.Day),
        ("dayofweek", DatePart.DayOfWeek),
        ("weekday", DatePart.WeekDay),
        ("dayofyear", DatePart.DayOfYear),
        ("weekofyear", DatePart.WeekOfYear),
        ("extract_year_of_week", DatePart.YearOfWeek),
        ("extract_iso_day_of_week", DatePart.IsoDayOfWeek),
    ];

    public static void Register(KernelRegistryBuilder kernels)
    {
        foreach (var (id, part) in Parts)
        {
            kernels.Scalar(id, r => Kernel.Unary<int, int, PartOfDate>(r, new PartOfDate(part)));
        }
        foreach (var (id, divisor, modulus) in new[] { ("hour", 3600L, 24L), ("minute", 60L, 60L), ("second", 1L, 60L) })
        {
            kernels.Scalar(id, r => Kernel.Unary<long, int, PartOfTime>(r, new PartOfTime(ClockReader.Of(r, 0), divisor, modulus)));
        }
        kernels.Scalar(
            "extract_second",
            static r =>
                Kernel.Unary<long, Int128, SecondWithFraction>(r, new SecondWithFraction(ClockReader.Of(r, 0), MicrosPerUnit(r.Result)))
        );
        kernels.Scalar("monthname", static r => Kernel.UnaryBytes<int, ShortName>(r, new ShortName(ofMonth: true)));
        kernels.Scalar("dayname", static r => Kernel.UnaryBytes<int, ShortName>(r, new ShortName(ofMonth: false)));
        foreach (var (id, unit) in new[] { ("extract_interval_year", 12), ("extract_interval_month", 1) })
        {
            kernels.Scalar(id, r => IntervalParts.OfMonths(r, unit));
        }
        foreach (var id in new[] { "extract_interval_day", "extract_interval_hour", "extract_interval_minute", "extract_interval_second" })
        {
            kernels.Scalar(id, r => IntervalParts.OfTime(r, id["extract_interval_".Length..]));
        }
    }

    /// <summary>Microseconds of the last digit of a decimal of seconds.</summary>
    private static long MicrosPerUnit(DataType result)
    {
        var unit = Units.MicrosPerSecond;
        for (var digit = 0; result is DecimalType seconds && digit < seconds.Scale && unit > 1; digit++)
        {
            unit /= 10;
        }
        return unit;
    }
}
