using Translator.IR.Types;

namespace Translator.Runtime.Kernels.Dates;

/// <summary>Moments and intervals from their parts.</summary>
internal static class DateMakingKernels
{
    public static void Register(KernelRegistryBuilder kernels)
    {
        foreach (var orNull in new[] { false, true })
        {
            var suffix = orNull ? ".or_null" : "";
            kernels.Scalar("make_timestamp" + suffix, r => MakeTimestamp(r, orNull));
            kernels.Scalar("make_timestamp_ntz" + suffix, r => MakeTimestamp(r, orNull));
            kernels.Scalar("make_interval" + suffix, r => Kernel.FromColumns(r, new MakeInterval(orNull).Evaluate));
        }
        kernels.Scalar("make_dt_interval", static r => Kernel.FromColumns(r, MakeDayTimeInterval.Evaluate));
        kernels.Scalar(
            "make_ym_interval",
            static r =>
                r.Arguments.Count switch
                {
                    0 => Kernel.FromColumns(r, MakeMonths.Zero),
                    1 => Kernel.Unary<int, int, MakeMonths>(r),
                    _ => Kernel.Binary<int, int, int, MakeMonths>(r),
                }
        );
        kernels.Scalar(
            "convert_timezone",
            static r =>
                r.Arguments.Count == 2
                    ? Kernel.Binary<ReadOnlySpan<byte>, long, long, ConvertZone>(r, new ConvertZone(r.Session.Zone))
                    : Kernel.Ternary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, long, long, ConvertZone>(r, new ConvertZone(r.Session.Zone))
        );
    }

    private static ScalarKernel MakeTimestamp(KernelRequest request, bool orNull) =>
        request.Arguments[0] is DateType
            ? Kernel.FromColumns(request, new JoinDateAndTime(request).Evaluate)
            : Kernel.FromColumns(request, new MakeTimestamp(request, orNull).Evaluate);
}
