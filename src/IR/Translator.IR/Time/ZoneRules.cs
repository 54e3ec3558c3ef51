using System.Collections.Concurrent;
using System.Globalization;

namespace Translator.IR.Time;

/// <summary>A time zone: its offset from UTC at each moment. Times are microseconds since 1970-01-01, of UTC or of the zone's clock.</summary>
public sealed class ZoneRules
{
    private static readonly ConcurrentDictionary<string, ZoneRules?> Known = new(StringComparer.Ordinal);
    private const long MicrosPerSecond = 1_000_000;
    private const long MicrosPerHour = 3600 * MicrosPerSecond;
    private const long MicrosPerDay = 24 * MicrosPerHour;
    private readonly TimeZoneInfo? zone;
    private readonly ZoneFile? file;
    private readonly long fixedOffset;
    private readonly ConcurrentDictionary<long, long> offsetsByHour = new();

    private ZoneRules(string id, long fixedOffset, TimeZoneInfo? zone)
    {
        Id = id;
        this.fixedOffset = fixedOffset;
        this.zone = zone;
        file = zone is null ? null : ZoneFile.Find(zone.Id);
    }

    /// <summary>Coordinated universal time.</summary>
    public static ZoneRules Utc { get; } = new("UTC", 0, null);

    /// <summary>The name as it was asked for.</summary>
    public string Id { get; }

    /// <summary>Whether the offset never changes.</summary>
    public bool IsFixed => zone is null;

    /// <summary>Whether this is UTC.</summary>
    public bool IsUtc => zone is null && fixedOffset == 0;

    /// <summary>The zone of a name as Spark takes them (<c>Europe/Berlin</c>, <c>UTC</c>, <c>GMT+1</c>, <c>+02:00</c>, <c>PST</c>), or null.</summary>
    public static ZoneRules? Find(string id) => Known.GetOrAdd(id, static name => Create(name.Trim()));

    /// <summary>The offset in microseconds at a moment.</summary>
    public long OffsetAt(long utc)
    {
        if (zone is null)
        {
            return fixedOffset;
        }
        if (file is not null && utc < file.End)
        {
            return file.OffsetAt(utc);
        }
        // Zones change at full quarters of an hour; a cache by quarter is exact.
        var quarter = FloorQuarter(utc);
        if (!offsetsByHour.TryGetValue(quarter, out var offset))
        {
            offset = FindOffset(quarter * (MicrosPerHour / 4));
            if (offsetsByHour.Count > 200_000)
            {
                offsetsByHour.Clear();
            }
            offsetsByHour.TryAdd(quarter, offset);
        }
        return offset;
    }

    /// <summary>The zone's clock at a moment.</summary>
    public long ToLocal(long utc) => utc + OffsetAt(utc);

    /// <summary>The moment of a clock time. Of two moments the earlier; a time that the clock skips counts on from before the gap.</summary>
    public long ToUtc(long local)
    {
        if (zone is null)
        {
            return local - fixedOffset;
        }
        var before = OffsetAt(local - MicrosPerDay);
        var after = OffsetAt(local + MicrosPerDay);
        if (before == after)
        {
            return local - before;
        }
        var early = local - Math.Max(before, after);
        if (OffsetAt(early) == Math.Max(before, after))
        {
            return early;
        }
        var late = local - Math.Min(before, after);
        return OffsetAt(late) == Math.Min(before, after) ? late : local - before;
    }

    private static long FloorQuarter(long utc)
    {
        var quarter = utc / (MicrosPerHour / 4);
        return utc % (MicrosPerHour / 4) < 0 ? quarter - 1 : quarter;
    }

    private static ZoneRules? Create(string name)
    {
        if (name is "UTC" or "GMT" or "Z" or "UT" or "z")
        {
            return new ZoneRules(name, 0, null);
        }
        if (name is "EST" or "MST" or "HST")
        {
            return new ZoneRules(
                name,
                -(
                    name is "EST" ? 5
                    : name is "MST" ? 7
                    : 10
                ) * MicrosPerHour,
                null
            );
        }
        var offsetText =
            name.StartsWith("UTC", StringComparison.Ordinal) || name.StartsWith("GMT", StringComparison.Ordinal) ? name[3..]
            : name.StartsWith("UT", StringComparison.Ordinal) ? name[2..]
            : name;
        if (TryParseOffset(offsetText, out var seconds))
        {
            return new ZoneRules(name, seconds * MicrosPerSecond, null);
        }
        return TimeZoneInfo.TryFindSystemTimeZoneById(ShortNames.GetValueOrDefault(name, name), out var found)
            ? new ZoneRules(name, 0, found)
            : null;
    }

    private static bool TryParseOffset(string text, out int seconds)
    {
        seconds = 0;
        if (text.Length < 2 || text[0] is not ('+' or '-'))
        {
            return false;
        }
        var digits = text[1..];
        var parts = digits.Contains(':', StringComparison.Ordinal) ? digits.Split(':') : SplitDigits(digits);
        var numbers = new int[3];
        if (parts.Length > 3)
        {
            return false;
        }
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length is 0 or > 2 || !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return false;
            }
        }
        seconds = numbers[0] * 3600 + numbers[1] * 60 + numbers[2];
        if (numbers[1] > 59 || numbers[2] > 59 || seconds > 18 * 3600)
        {
            return false;
        }
        seconds = text[0] == '-' ? -seconds : seconds;
        return true;
    }

    private static string[] SplitDigits(string digits) =>
        digits.Length switch
        {
            1 or 2 => [digits],
            4 => [digits[..2], digits[2..]],
            6 => [digits[..2], digits[2..4], digits[4..]],
            _ => ["", ""],
        };

    private long FindOffset(long utc)
    {
        var ticks = DateTime.UnixEpoch.Ticks + (Int128)utc * 10;
        if (ticks < DateTime.MinValue.Ticks)
        {
            ticks = DateTime.MinValue.Ticks;
        }
        else if (ticks > DateTime.MaxValue.Ticks)
        {
            // Rules repeat every 400 years.
            var cycle = 146_097L * TimeSpan.TicksPerDay;
            ticks -= ((ticks - DateTime.MaxValue.Ticks) / cycle + 1) * cycle;
        }
        return (zone ?? TimeZoneInfo.Utc).GetUtcOffset(new DateTime((long)ticks, DateTimeKind.Utc)).Ticks / 10;
    }

    private static Dictionary<string, string> ShortNames { get; } =
        new(StringComparer.Ordinal)
        {
            ["ACT"] = "Australia/Darwin",
            ["AET"] = "Australia/Sydney",
            ["AGT"] = "America/Argentina/Buenos_Aires",
            ["ART"] = "Africa/Cairo",
            ["AST"] = "America/Anchorage",
            ["BET"] = "America/Sao_Paulo",
            ["BST"] = "Asia/Dhaka",
            ["CAT"] = "Africa/Harare",
            ["CNT"] = "America/St_Johns",
            ["CST"] = "America/Chicago",
            ["CTT"] = "Asia/Shanghai",
            ["EAT"] = "Africa/Addis_Ababa",
            ["ECT"] = "Europe/Paris",
            ["IET"] = "America/Indiana/Indianapolis",
            ["IST"] = "Asia/Kolkata",
            ["JST"] = "Asia/Tokyo",
            ["MIT"] = "Pacific/Apia",
            ["NET"] = "Asia/Yerevan",
            ["NST"] = "Pacific/Auckland",
            ["PLT"] = "Asia/Karachi",
            ["PNT"] = "America/Phoenix",
            ["PRT"] = "America/Puerto_Rico",
            ["PST"] = "America/Los_Angeles",
            ["SST"] = "Pacific/Guadalcanal",
            ["VST"] = "Asia/Ho_Chi_Minh",
        };
}
