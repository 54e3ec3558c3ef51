using System.Text;
using Translator.IR.Expressions;
using Translator.IR.Time;
using Translator.IR.Types;
using Translator.Runtime.Diagnostics;
using Translator.Runtime.Time;

namespace Translator.Runtime.Kernels.Casts;

/// <summary>Casts of text to dates, times and timestamps.</summary>
internal static class TextToDateTime
{
    public static ScalarKernel? TryCreate(KernelRequest request, CastFailure failure) =>
        request.Result switch
        {
            DateType => Kernel.Unary<ReadOnlySpan<byte>, int, ToDate>(request, new(failure)),
            TimestampType => Kernel.Unary<ReadOnlySpan<byte>, long, ToTimestamp>(
                request,
                new(failure, null, request.Session.Zone.ToLocal(request.Session.StartMicroseconds))
            ),
            TimestampLtzType => Kernel.Unary<ReadOnlySpan<byte>, long, ToTimestamp>(
                request,
                new(failure, request.Session.Zone, request.Session.StartMicroseconds)
            ),
            TimeType time => Kernel.Unary<ReadOnlySpan<byte>, long, ToTime>(request, new(failure, time.Precision)),
            _ => null,
        };

    internal readonly struct ToDate(CastFailure failure) : IUnary<ReadOnlySpan<byte>, int>
    {
        public bool Invoke(ReadOnlySpan<byte> a, out int result) =>
            (failure.Mode == CastMode.Hive ? HiveDateTimeParser.TryParseDate(a, out result) : DateTimeParser.TryParseDate(a, out result))
            || failure.Malformed(a);
    }

    /// <summary>With a session zone: an instant. Without: the clock time; a zone in the text is checked and dropped.</summary>
    internal readonly struct ToTimestamp(CastFailure failure, ZoneRules? session, long now) : IUnary<ReadOnlySpan<byte>, long>
    {
        public bool Invoke(ReadOnlySpan<byte> a, out long result) => TryRead(a, out result) || failure.Malformed(a);

        private long Today() => Units.FloorDiv(session is null ? now : session.ToLocal(now), Units.MicrosPerDay);

        private bool TryRead(ReadOnlySpan<byte> text, out long result)
        {
            if (failure.Mode == CastMode.Hive)
            {
                var isRead = HiveDateTimeParser.TryParseTimestamp(text, Today(), out result, out var hiveZone);
                if (isRead && session is not null)
                {
                    result = (hiveZone.IsEmpty ? session : ZoneRules.Find(Encoding.UTF8.GetString(hiveZone)) ?? session).ToUtc(result);
                }
                return isRead;
            }
            result = 0;
            if (!DateTimeParser.TryParseTimestamp(text, out var micros, out var zoneText, out var timeOnly))
            {
                return false;
            }
            if (timeOnly && session is null)
            {
                return false;
            }
            var zone = session;
            if (!zoneText.IsEmpty)
            {
                zone = ZoneRules.Find(Encoding.UTF8.GetString(zoneText));
                if (zone is null)
                {
                    return false;
                }
            }
            if (timeOnly && zone is not null)
            {
                micros += Units.FloorDiv(zone.ToLocal(now), Units.MicrosPerDay) * Units.MicrosPerDay;
            }
            if (micros != (long)micros)
            {
                return false;
            }
            result = session is null || zone is null ? (long)micros : zone.ToUtc((long)micros);
            return true;
        }
    }

    private readonly struct ToTime(CastFailure failure, int precision) : IUnary<ReadOnlySpan<byte>, long>
    {
        public bool Invoke(ReadOnlySpan<byte> a, out long result)
        {
            if (!DateTimeParser.TryParseTime(a, out result))
            {
                return failure.Malformed(a);
            }
            result = DateTimeCasts.CutTime(result, precision);
            return true;
        }
    }
}
