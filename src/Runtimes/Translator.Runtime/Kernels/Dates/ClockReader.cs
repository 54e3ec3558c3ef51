using Translator.IR.Time;
using Translator.IR.Types;
using Translator.Runtime.Time;

namespace Translator.Runtime.Kernels.Dates;

/// <summary>Reads the clock of a moment: in the session's zone for an instant, as it is for a timestamp without zone, of the day for a time.</summary>
internal readonly struct ClockReader(ZoneRules? zone, bool nanoseconds)
{
    public static ClockReader Of(KernelRequest request, int argument) =>
        new(
            request.Arguments[argument] is TimestampLtzType && !request.Session.Zone.IsUtc ? request.Session.Zone : null,
            request.Arguments[argument] is TimeType
        );

    /// <summary>Microseconds on the clock.</summary>
    public long Local(long value) =>
        nanoseconds ? value / Units.NanosPerMicro
        : zone is null ? value
        : zone.ToLocal(value);

    /// <summary>The stored value of a clock.</summary>
    public long FromLocal(long local) => zone is null ? local : zone.ToUtc(local);
}
