using Translator.IR.Types;
using Translator.Runtime.Time;

namespace Translator.Runtime.Kernels.Dates;

/// <summary>Text from dates and dates from text, by patterns.</summary>
internal static class DatePatternKernels
{
    public static void Register(KernelRegistryBuilder kernels)
    {
        kernels.Scalar(
            "date_format",
            static r =>
                r.Arguments[0] is TimeType
                    ? Kernel.BinaryBytes<long, ReadOnlySpan<byte>, FormatTime>(r, new FormatTime(new(parsing: false)))
                    : Kernel.BinaryBytes<long, ReadOnlySpan<byte>, FormatMoment>(r, new FormatMoment(r.Session.Zone, 1))
        );
        kernels.Scalar(
            "from_unixtime",
            static r =>
                r.Arguments.Count == 1
                    ? Kernel.UnaryBytes<long, FormatPlain>(r, new FormatPlain(r.Session.Zone))
                    : Kernel.BinaryBytes<long, ReadOnlySpan<byte>, FormatMoment>(r, new FormatMoment(r.Session.Zone, Units.MicrosPerSecond))
        );
        kernels.Scalar(
            "unix_timestamp_now",
            static r => DateSourceKernels.Constant<long>(r, static s => s.StartMicroseconds / Units.MicrosPerSecond)
        );
        foreach (var orNull in new[] { false, true })
        {
            var suffix = orNull ? ".or_null" : "";
            kernels.Scalar("to_date" + suffix, r => ToDate(r, orNull));
            kernels.Scalar("to_timestamp" + suffix, r => ToTimestamp(r, orNull));
            kernels.Scalar("to_timestamp_ntz" + suffix, r => ToTimestamp(r, orNull));
            kernels.Scalar("unix_timestamp" + suffix, r => UnixTime(r, orNull));
            kernels.Scalar(
                "to_time" + suffix,
                r =>
                    r.Arguments.Count == 1
                        ? Kernel.Unary<ReadOnlySpan<byte>, long, ParseTime>(r, new ParseTime(orNull))
                        : Kernel.Binary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, long, ParseTime>(r, new ParseTime(orNull))
            );
        }
    }

    private static ScalarKernel ToDate(KernelRequest request, bool orNull) =>
        request.Arguments[0] switch
        {
            DateType => Kernel.Binary<int, ReadOnlySpan<byte>, int, KeepDate>(request),
            TimestampType or TimestampLtzType => Kernel.Binary<long, ReadOnlySpan<byte>, int, CutToDate>(
                request,
                new CutToDate(ClockReader.Of(request, 0))
            ),
            _ => Kernel.Binary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, int, ParseDate>(
                request,
                new ParseDate(new ParseMoment(request.Session.Zone, orNull, "try_to_date"), request.Session.Zone)
            ),
        };

    private static ScalarKernel ToTimestamp(KernelRequest request, bool orNull)
    {
        var zone = request.Result is TimestampLtzType ? request.Session.Zone : null;
        return Kernel.Binary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, long, ParseMoment>(
            request,
            new ParseMoment(zone, orNull, "try_to_timestamp")
        );
    }

    private static ScalarKernel UnixTime(KernelRequest request, bool orNull)
    {
        var zone = request.Session.Zone;
        var second = request.Arguments.Count == 2;
        return request.Arguments[0] switch
        {
            DateType when second => Kernel.Binary<int, ReadOnlySpan<byte>, long, SecondsOfDate>(request, new SecondsOfDate(zone)),
            DateType => Kernel.Unary<int, long, SecondsOfDate>(request, new SecondsOfDate(zone)),
            TimestampType or TimestampLtzType when second => Kernel.Binary<long, ReadOnlySpan<byte>, long, SecondsOfMoment>(request),
            TimestampType or TimestampLtzType => Kernel.Unary<long, long, SecondsOfMoment>(request),
            _ when second => Kernel.Binary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, long, ParseSeconds>(
                request,
                new ParseSeconds(new ParseMoment(zone, orNull, "try_to_timestamp"))
            ),
            _ => Kernel.Unary<ReadOnlySpan<byte>, long, ParseSeconds>(
                request,
                new ParseSeconds(new ParseMoment(zone, orNull, "try_to_timestamp"))
            ),
        };
    }
}
