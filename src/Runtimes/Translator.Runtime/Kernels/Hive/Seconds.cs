using Translator.IR.Time;
using Translator.Runtime.Kernels.Casts;
using Translator.Runtime.Kernels.Dates.Patterns;
using Translator.Runtime.Time;

namespace Translator.Runtime.Kernels.Hive;

/// <summary>A clock time in a zone as seconds since the epoch, without their fraction.</summary>
internal readonly struct SecondsOfClock(ZoneRules zone) : IUnary<long, long>, IBinary<long, ReadOnlySpan<byte>, long>, ITotal
{
    public bool Invoke(long a, out long result)
    {
        result = Units.FloorDiv(zone.ToUtc(a), Units.MicrosPerSecond);
        return true;
    }

    public bool Invoke(long a, ReadOnlySpan<byte> b, out long result) => Invoke(a, out result);
}

/// <summary>Text as seconds since the epoch: by a pattern, else <c>y-M-d H:m:s</c> with a fraction that is cut off.</summary>
internal readonly struct SecondsOfText(PatternCache patterns, ZoneRules zone)
    : IUnary<ReadOnlySpan<byte>, long>,
        IBinary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, long>
{
    private const int MostFractionDigits = 9;

    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, out long result)
    {
        result = 0;
        if (!PatternParser.TryParse(patterns.Find(b), a, out var fields) || !fields.TryGetSmart(out var days, out var nanos))
        {
            return false;
        }
        var local = (days * Units.MicrosPerDay) + (nanos / Units.NanosPerMicro);
        result = Units.FloorDiv((fields.Zone ?? zone).ToUtc(local), Units.MicrosPerSecond);
        return true;
    }

    public bool Invoke(ReadOnlySpan<byte> a, out long result)
    {
        result = 0;
        var text = TextScan.Trim(a);
        var at = 0;
        if (
            !TryRead(text, ref at, 6, (byte)'-', out var year)
            || !TryRead(text, ref at, 2, (byte)'-', out var month)
            || !TryRead(text, ref at, 2, default, out var day)
            || at == text.Length
            || text[at++] is not ((byte)' ' or (byte)'T')
            || !TryRead(text, ref at, 2, (byte)':', out var hour)
            || !TryRead(text, ref at, 2, (byte)':', out var minute)
            || !TryRead(text, ref at, 2, default, out var second)
            || !IsFraction(text[at..])
            || hour > 23
            || minute > 59
            || second > 59
            || !CivilDate.Exists(year, (int)month, (int)day)
        )
        {
            return false;
        }
        var local =
            (CivilDate.ToDays(year, (int)month, (int)day) * Units.MicrosPerDay)
            + (((hour * 3600) + (minute * 60) + second) * Units.MicrosPerSecond);
        result = Units.FloorDiv(zone.ToUtc(local), Units.MicrosPerSecond);
        return true;
    }

    private static bool TryRead(ReadOnlySpan<byte> text, ref int at, int most, byte end, out long value)
    {
        var digits = TextScan.ReadDigits(text, ref at, out value);
        if (digits < 1 || digits > most)
        {
            return false;
        }
        if (end == 0)
        {
            return true;
        }
        return at < text.Length && text[at++] == end;
    }

    private static bool IsFraction(ReadOnlySpan<byte> rest) =>
        rest.IsEmpty
        || (
            rest[0] == '.'
            && rest.Length is > 1 and <= MostFractionDigits + 1
            && rest[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0
        );
}
