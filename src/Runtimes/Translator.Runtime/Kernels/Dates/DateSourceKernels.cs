using Translator.IR.Time;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;
using Translator.Runtime.Time;

namespace Translator.Runtime.Kernels.Dates;

/// <summary>Dates and moments from the clock, from numbers and from parts.</summary>
internal static class DateSourceKernels
{
    public static void Register(KernelRegistryBuilder kernels)
    {
        kernels.Scalar(
            "current_date",
            static r => Constant<int>(r, static s => (int)Units.FloorDiv(s.Zone.ToLocal(s.StartMicroseconds), Units.MicrosPerDay))
        );
        kernels.Scalar("current_timestamp", static r => Constant<long>(r, static s => s.StartMicroseconds));
        kernels.Scalar("localtimestamp", static r => Constant<long>(r, static s => s.Zone.ToLocal(s.StartMicroseconds)));
        kernels.Scalar("current_timezone", static r => Kernel.FromColumns(r, ZoneName));
        kernels.Scalar(
            "date_from_unix_date",
            static r => Kernel.FromColumns(r, static (arguments, _, _) => arguments[0].WithType(DataType.Date))
        );
        kernels.Scalar("unix_date", static r => Kernel.FromColumns(r, static (arguments, _, _) => arguments[0].WithType(DataType.Int)));
        kernels.Scalar("unix_seconds", static r => Kernel.Unary<long, long, Divide>(r, new Divide(Units.MicrosPerSecond)));
        kernels.Scalar("unix_millis", static r => Kernel.Unary<long, long, Divide>(r, new Divide(1000)));
        kernels.Scalar("unix_micros", static r => Kernel.Unary<long, long, Divide>(r, new Divide(1)));
        kernels.Scalar("timestamp_micros", static r => Kernel.Unary<long, long, Scale>(r, new Scale(1)));
        kernels.Scalar("timestamp_millis", static r => Kernel.Unary<long, long, Scale>(r, new Scale(1000)));
        kernels.Scalar(
            "timestamp_seconds",
            static r =>
                r.Arguments[0] switch
                {
                    DoubleType => Kernel.Unary<double, long, ScaleSeconds>(r),
                    DecimalType seconds => Kernel.Unary<Int128, long, ScaleDecimal>(r, new ScaleDecimal(seconds.Scale)),
                    _ => Kernel.Unary<long, long, Scale>(r, new Scale(Units.MicrosPerSecond)),
                }
        );
        kernels.Scalar("make_date", static r => Kernel.Ternary<int, int, int, int, MakeDate>(r, new MakeDate(orNull: false)));
        kernels.Scalar("make_date.or_null", static r => Kernel.Ternary<int, int, int, int, MakeDate>(r, new MakeDate(orNull: true)));
        kernels.Scalar(
            "from_utc_timestamp",
            static r => Kernel.Binary<long, ReadOnlySpan<byte>, long, ShiftZone>(r, new ShiftZone(fromUtc: true))
        );
        kernels.Scalar(
            "to_utc_timestamp",
            static r => Kernel.Binary<long, ReadOnlySpan<byte>, long, ShiftZone>(r, new ShiftZone(fromUtc: false))
        );
    }

    internal static ScalarKernel Constant<T>(KernelRequest request, Func<SessionOptions, T> value)
        where T : unmanaged =>
        Kernel.FromColumns(
            request,
            (_, rows, context) =>
            {
                var builder = new FixedColumnBuilder<T>(request.Result, 1);
                builder.Append(value(context.Session));
                return builder.Build().AsConstant(rows);
            }
        );

    private static Column ZoneName(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var builder = new BytesColumnBuilder(DataType.String, 1);
        builder.Append(context.Session.Zone.Id);
        return builder.Build().AsConstant(rows);
    }

    private readonly struct Divide(long divisor) : IUnary<long, long>, ITotal
    {
        public bool Invoke(long a, out long result)
        {
            result = Units.FloorDiv(a, divisor);
            return true;
        }
    }

    private readonly struct Scale(long factor) : IUnary<long, long>
    {
        public bool Invoke(long a, out long result)
        {
            var product = Math.BigMul(a, factor, out result);
            return product == result >> 63
                ? true
                : throw DataErrors.Create(RuntimeDiagnostics.DatetimeOverflow, "timestamp", DataType.TimestampLtz.Name);
        }
    }

    /// <summary>Seconds as a decimal, which have no digits below microseconds.</summary>
    private readonly struct ScaleDecimal(int scale) : IUnary<Int128, long>
    {
        public bool Invoke(Int128 a, out long result)
        {
            for (var digit = scale; digit < 6; digit++)
            {
                a = a > long.MaxValue || a < long.MinValue ? a : a * 10;
            }
            for (var digit = 6; digit < scale; digit++)
            {
                a =
                    a % 10 == 0
                        ? a / 10
                        : throw DataErrors.InvalidArgument("timestamp_seconds", "the seconds have digits below a microsecond");
            }
            result =
                a == (long)a
                    ? (long)a
                    : throw DataErrors.Create(RuntimeDiagnostics.DatetimeOverflow, "timestamp", DataType.TimestampLtz.Name);
            return true;
        }
    }

    private readonly struct ScaleSeconds : IUnary<double, long>
    {
        public bool Invoke(double a, out long result)
        {
            result = 0;
            if (double.IsNaN(a) || double.IsInfinity(a))
            {
                return false;
            }
            result = (long)(a * Units.MicrosPerSecond);
            return true;
        }
    }

    private readonly struct MakeDate(bool orNull) : ITernary<int, int, int, int>
    {
        public bool Invoke(int a, int b, int c, out int result)
        {
            result = 0;
            if (!CivilDate.Exists(a, b, c))
            {
                return orNull
                    ? false
                    : throw DataErrors.InvalidArgument(
                        "make_date",
                        "there is no such date",
                        "DATETIME_FIELD_OUT_OF_BOUNDS.WITHOUT_SUGGESTION"
                    );
            }
            result = (int)CivilDate.ToDays(a, b, c);
            return true;
        }
    }

    private readonly struct ShiftZone(bool fromUtc) : IBinary<long, ReadOnlySpan<byte>, long>
    {
        public bool Invoke(long a, ReadOnlySpan<byte> b, out long result)
        {
            var name = System.Text.Encoding.UTF8.GetString(b);
            var zone =
                ZoneRules.Find(name)
                ?? throw DataErrors.InvalidArgument("from_utc_timestamp", $"there is no time zone {name}", "INVALID_TIMEZONE");
            result = fromUtc ? zone.ToLocal(a) : zone.ToUtc(a);
            return true;
        }
    }
}
