using System.Globalization;

namespace Translator.Jobs.Projects;

/// <summary>Reads durations such as <c>10 minutes</c>.</summary>
internal static class DurationText
{
    /// <summary>What a duration looks like, for messages.</summary>
    public const string Expected = "a duration such as 10 minutes, 30 seconds, 2 hours or 1 day";

    public static bool TryParse(string text, out long microseconds)
    {
        microseconds = 0;
        var trimmed = text.Trim();
        var digits = trimmed.TakeWhile(char.IsAsciiDigit).Count();
        if (
            !long.TryParse(trimmed.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            || UnitOf(trimmed[digits..].Trim()) is not { } unit
            || count > long.MaxValue / 4 / unit
        )
        {
            return trimmed == "0";
        }
        microseconds = count * unit;
        return true;
    }

    private static long? UnitOf(string name) =>
        name.ToUpperInvariant() switch
        {
            "MS" or "MILLISECOND" or "MILLISECONDS" => 1_000,
            "S" or "SECOND" or "SECONDS" => 1_000_000,
            "M" or "MIN" or "MINUTE" or "MINUTES" => 60_000_000,
            "H" or "HOUR" or "HOURS" => 3_600_000_000,
            "D" or "DAY" or "DAYS" => 86_400_000_000,
            _ => null,
        };
}
