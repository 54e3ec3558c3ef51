using System.Globalization;

namespace Translator.IR.Values;

/// <summary>
/// A time zone by its name: an IANA name, <c>UTC</c>, <c>Z</c>, or an offset such as <c>+02:00</c>, <c>GMT+8</c>. A clock time that a zone skips is
/// taken with the offset before the gap, one that it has twice is the earlier instant.
/// </summary>
public sealed class SessionZone
{
    private const long MicrosecondsOfSecond = 1_000_000;
    private const long TicksOfMicrosecond = TimeSpan.TicksPerMicrosecond;
    private readonly TimeZoneInfo? zone;
    private readonly long fixedOffset;

    private SessionZone(TimeZoneInfo? zone, long fixedOffset)
    {
        this.zone = zone;
        this.fixedOffset = fixedOffset;
    }

    /// <summary>UTC.</summary>
    public static SessionZone Utc { get; } = new(null, 0);

    /// <summary>Finds a zone by its name.</summary>
    public static bool TryFind(string name, out SessionZone found)
    {
        ArgumentNullException.ThrowIfNull(name);
        found = Utc;
        if (name is "Z" or "UTC" or "GMT" or "UT" or "z")
        {
            return true;
        }
        var offset =
            name.StartsWith("UTC", StringComparison.Ordinal) || name.StartsWith("GMT", StringComparison.Ordinal) ? name[3..]
            : name.StartsWith("UT", StringComparison.Ordinal) ? name[2..]
            : name;
        if (TryReadOffset(offset, out var seconds))
        {
            found = new SessionZone(null, seconds * MicrosecondsOfSecond);
            return true;
        }
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(name, out var info))
        {
            return false;
        }
        found = new SessionZone(info, 0);
        return true;
    }

    /// <summary>The instant at which the zone's clock shows a time, in microseconds.</summary>
    public long ToInstant(long clock)
    {
        if (zone is null)
        {
            return clock - fixedOffset;
        }
        var before = OffsetAt(clock - DateTimeText.MicrosecondsOfDay);
        var after = OffsetAt(clock + DateTimeText.MicrosecondsOfDay);
        if (before == after || OffsetAt(clock - before) == before)
        {
            return clock - before;
        }
        return OffsetAt(clock - after) == after ? clock - after : clock - before;
    }

    /// <summary>What the zone's clock shows at an instant, in microseconds.</summary>
    public long ToClock(long instant) => instant + (zone is null ? fixedOffset : OffsetAt(instant));

    private long OffsetAt(long instant)
    {
        var unix = DateTime.UnixEpoch.Ticks / TicksOfMicrosecond;
        var micros = Math.Clamp(instant, -unix, (DateTime.MaxValue.Ticks / TicksOfMicrosecond) - unix) + unix;
        return zone is null
            ? fixedOffset
            : zone.GetUtcOffset(new DateTime(micros * TicksOfMicrosecond, DateTimeKind.Utc)).Ticks / TicksOfMicrosecond;
    }

    private static bool TryReadOffset(string text, out int seconds)
    {
        seconds = 0;
        if (text.Length < 2 || text[0] is not ('+' or '-'))
        {
            return false;
        }
        var parts = text[1..].Split(':');
        if (parts.Length == 1 && parts[0].Length is 4 or 6)
        {
            parts = [.. parts[0].Chunk(2).Select(static c => new string(c))];
        }
        if (parts.Length > 3)
        {
            return false;
        }
        var factor = 3600;
        foreach (var part in parts)
        {
            if (part.Length is < 1 or > 2 || !int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return false;
            }
            seconds += number * factor;
            factor /= 60;
        }
        seconds = text[0] == '-' ? -seconds : seconds;
        return Math.Abs(seconds) <= 18 * 3600;
    }
}
