using Translator.IR.Time;

namespace Translator.Runtime.Kernels.Dates.Patterns;

/// <summary>Names of zones in text, such as PST. Only those are here that are certain.</summary>
internal static class ZoneNames
{
    private static readonly (string Zone, string Short, string ShortSummer, string Long, string LongSummer)[] Names =
    [
        ("America/Los_Angeles", "PST", "PDT", "Pacific Standard Time", "Pacific Daylight Time"),
        ("America/Denver", "MST", "MDT", "Mountain Standard Time", "Mountain Daylight Time"),
        ("America/Chicago", "CST", "CDT", "Central Standard Time", "Central Daylight Time"),
        ("America/New_York", "EST", "EDT", "Eastern Standard Time", "Eastern Daylight Time"),
        ("UTC", "UTC", "UTC", "Coordinated Universal Time", "Coordinated Universal Time"),
        ("Etc/UTC", "UTC", "UTC", "Coordinated Universal Time", "Coordinated Universal Time"),
        ("GMT", "GMT", "GMT", "Greenwich Mean Time", "Greenwich Mean Time"),
    ];

    /// <summary>The name of a zone at an offset, or null where it is not known here.</summary>
    public static string? Find(ZoneRules zone, int offset, bool full)
    {
        foreach (var entry in Names)
        {
            if (entry.Zone == zone.Id)
            {
                // The clock of winter 2000 tells standard time from summer time.
                var summer = offset > zone.OffsetAt(946_684_800_000_000) / 1_000_000;
                return (full, summer) switch
                {
                    (false, false) => entry.Short,
                    (false, true) => entry.ShortSummer,
                    (true, false) => entry.Long,
                    _ => entry.LongSummer,
                };
            }
        }
        return null;
    }

    /// <summary>The zone of a short name, or null.</summary>
    public static ZoneRules? FindByShortName(string name)
    {
        foreach (var entry in Names)
        {
            if (
                string.Equals(entry.Short, name, StringComparison.OrdinalIgnoreCase)
                || string.Equals(entry.ShortSummer, name, StringComparison.OrdinalIgnoreCase)
            )
            {
                return ZoneRules.Find(entry.Zone);
            }
        }
        return null;
    }
}
