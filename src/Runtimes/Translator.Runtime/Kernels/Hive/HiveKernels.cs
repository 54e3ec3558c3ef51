using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels.Dates;
using Translator.Runtime.Kernels.Dates.Patterns;
using Translator.Runtime.Kernels.Mathematics;
using Translator.Runtime.Kernels.Patterns;
using Translator.Runtime.Time;

namespace Translator.Runtime.Kernels.Hive;

/// <summary>Functions that only Hive has, or that mean something of their own there (Hive 4.1).</summary>
internal static class HiveKernels
{
    public static void Register(KernelRegistryBuilder kernels)
    {
        kernels.Scalar("round.hive", static r => RoundingKernels.Create(r, RoundingRule.HalfUp, wraps: true));
        kernels.Scalar("bround.hive", static r => RoundingKernels.Create(r, RoundingRule.HalfEven, wraps: true));
        kernels.Scalar("truncate.hive", static r => RoundingKernels.Create(r, RoundingRule.TowardsZero, wraps: true));
        kernels.Scalar("rand.hive", static r => new JavaRandomKernel(r));
        kernels.Scalar("hash.hive", HiveHash.Create);
        kernels.Scalar("sqrt.hive", static r => Kernel.Unary<double, double, RootOfPositive>(r));
        kernels.Scalar("asin.hive", static r => Kernel.Unary<double, double, ArcSine>(r));
        kernels.Scalar("acos.hive", static r => Kernel.Unary<double, double, ArcCosine>(r));
        kernels.Scalar(
            "log.hive",
            static r =>
                r.Arguments.Count == 1 ? Kernel.Unary<double, double, Logarithm>(r) : Kernel.Binary<double, double, double, Logarithm>(r)
        );
        RegisterDates(kernels);
        RegisterTexts(kernels);
    }

    private static void RegisterDates(KernelRegistryBuilder kernels)
    {
        kernels.Scalar(
            "add_months.hive",
            static r =>
                r.Arguments.Count == 2
                    ? Kernel.BinaryBytes<int, int, MonthsLater>(r)
                    : Kernel.TernaryBytes<long, int, ReadOnlySpan<byte>, MonthsLaterByPattern>(r, new MonthsLaterByPattern(new()))
        );
        kernels.Scalar("last_day.hive", static r => Kernel.UnaryBytes<int, LastDayText>(r));
        kernels.Scalar("next_day.hive", static r => Kernel.BinaryBytes<int, ReadOnlySpan<byte>, NextDayText>(r));
        kernels.Scalar("trunc.hive", static r => Kernel.BinaryBytes<int, ReadOnlySpan<byte>, TruncatedDate>(r));
        kernels.Scalar("to_date.hive", static r => Kernel.Unary<int, int, SameDate>(r));
        kernels.Scalar(
            "date_format.hive",
            static r => Kernel.BinaryBytes<long, ReadOnlySpan<byte>, FormatClock>(r, new FormatClock(new(), r.Session.Zone))
        );
        kernels.Scalar(
            "from_unixtime.hive",
            static r =>
                r.Arguments.Count == 1
                    ? Kernel.UnaryBytes<long, FormatPlain>(r, new FormatPlain(r.Session.Zone))
                    : Kernel.BinaryBytes<long, ReadOnlySpan<byte>, FormatSeconds>(r, new FormatSeconds(new(), r.Session.Zone))
        );
        kernels.Scalar("unix_timestamp.hive", UnixTimestamp);
    }

    private static void RegisterTexts(KernelRegistryBuilder kernels)
    {
        kernels.Scalar(
            "lpad.hive",
            static r =>
                Kernel.TernaryBytes<ReadOnlySpan<byte>, int, ReadOnlySpan<byte>, PadWithSomething>(r, new PadWithSomething(atStart: true))
        );
        kernels.Scalar(
            "rpad.hive",
            static r =>
                Kernel.TernaryBytes<ReadOnlySpan<byte>, int, ReadOnlySpan<byte>, PadWithSomething>(r, new PadWithSomething(atStart: false))
        );
        kernels.Scalar("substring.hive", Substring);
        kernels.Scalar("ascii.hive", static r => Kernel.Unary<ReadOnlySpan<byte>, int, FirstByte>(r));
        kernels.Scalar("split.hive", static r => RegexArrays.Split(r, endsEmpty: true));
        kernels.Scalar("regexp_extract.hive", static r => Extract(r, new RegexCache("regexp_extract")));
        kernels.Scalar(
            "rlike.hive",
            static r =>
                Kernel.Binary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, bool, MatchesSomething>(
                    r,
                    new MatchesSomething(new RegexCache("rlike"))
                )
        );
        kernels.Scalar("array_contains.hive", static r => Kernel.FromColumns(r, Choice.Contains));
        kernels.Scalar("elt.hive", static r => Kernel.FromColumns(r, Choice.Elt));
        kernels.Scalar("field", static r => Kernel.FromColumns(r, Choice.Field));
        kernels.Scalar(
            "parse_url.hive",
            static r =>
                r.Arguments.Count == 2
                    ? Kernel.BinaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>, UrlPart>(r)
                    : Kernel.TernaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>, ReadOnlySpan<byte>, UrlPart>(r)
        );
        kernels.Table("parse_url_tuple", static _ => new UrlTupleKernel());
        kernels.Scalar("mask.hive", static r => Kernel.UnaryBytes<ReadOnlySpan<byte>, MaskAll>(r));
        Mask<MaskFirst>(kernels, "mask_first_n");
        Mask<MaskLast>(kernels, "mask_last_n");
        Mask<ShowFirst>(kernels, "mask_show_first_n");
        Mask<ShowLast>(kernels, "mask_show_last_n");
        kernels.Scalar("mask_hash", static r => Kernel.UnaryBytes<ReadOnlySpan<byte>, MaskHash>(r));
    }

    private static ScalarKernel Substring(KernelRequest request)
    {
        var op = new SubstringInside(request.Arguments[0] is BinaryType);
        return request.Arguments.Count == 2
            ? Kernel.BinaryBytes<ReadOnlySpan<byte>, int, SubstringInside>(request, op)
            : Kernel.TernaryBytes<ReadOnlySpan<byte>, int, int, SubstringInside>(request, op);
    }

    private static ScalarKernel Extract(KernelRequest request, RegexCache cache) =>
        request.Arguments.Count == 2
            ? Kernel.BinaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>, GroupOfMatch>(request, new GroupOfMatch(cache))
            : Kernel.TernaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>, int, GroupOfMatch>(request, new GroupOfMatch(cache));

    private static void Mask<TRange>(KernelRegistryBuilder kernels, string id)
        where TRange : struct, IMaskedRange =>
        kernels.Scalar(
            id,
            static r =>
                r.Arguments.Count == 1
                    ? Kernel.UnaryBytes<ReadOnlySpan<byte>, MaskRange<TRange>>(r)
                    : Kernel.BinaryBytes<ReadOnlySpan<byte>, int, MaskRange<TRange>>(r)
        );

    private static ScalarKernel UnixTimestamp(KernelRequest request)
    {
        var zone = request.Session.Zone;
        var withPattern = request.Arguments.Count == 2;
        var patterns = new PatternCache(parsing: true, checksOld: false, PatternLetters.Java);
        return request.Arguments[0] switch
        {
            DateType when withPattern => Kernel.Binary<int, ReadOnlySpan<byte>, long, SecondsOfDate>(request, new SecondsOfDate(zone)),
            DateType => Kernel.Unary<int, long, SecondsOfDate>(request, new SecondsOfDate(zone)),
            TimestampType when withPattern => Kernel.Binary<long, ReadOnlySpan<byte>, long, SecondsOfClock>(
                request,
                new SecondsOfClock(zone)
            ),
            TimestampType => Kernel.Unary<long, long, SecondsOfClock>(request, new SecondsOfClock(zone)),
            _ when withPattern => Kernel.Binary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, long, SecondsOfText>(
                request,
                new SecondsOfText(patterns, zone)
            ),
            _ => Kernel.Unary<ReadOnlySpan<byte>, long, SecondsOfText>(request, new SecondsOfText(patterns, zone)),
        };
    }
}
