using System.Globalization;
using System.Text.RegularExpressions;

namespace Translator.IR.Values;

/// <summary>Reads times of day: <c>12:30</c>, <c>12:30:00.123456789</c>, <c>01:02:03 PM</c>.</summary>
public static partial class TimeText
{
    /// <summary>Reads nanoseconds of the day; the precision is 6, or more where more digits are written.</summary>
    public static bool TryRead(string text, out long nanoseconds, out int precision)
    {
        ArgumentNullException.ThrowIfNull(text);
        nanoseconds = 0;
        precision = 6;
        var match = Form().Match(text.Trim());
        if (!match.Success)
        {
            return false;
        }
        var (hour, minute, second) = (Number(match, "h"), Number(match, "m"), Number(match, "s"));
        if (match.Groups["p"].Success)
        {
            if (hour is < 1 or > 12)
            {
                return false;
            }
            hour = (hour % 12) + (match.Groups["p"].Value is "P" or "p" ? 12 : 0);
        }
        var fraction = match.Groups["f"].Value;
        precision = Math.Max(6, fraction.Length);
        nanoseconds =
            (((((hour * 60) + minute) * 60) + second) * 1_000_000_000)
            + long.Parse(fraction.PadRight(9, '0'), CultureInfo.InvariantCulture);
        return hour < 24 && minute < 60 && second < 60;
    }

    private static long Number(Match match, string group) =>
        match.Groups[group].Success ? long.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"^(?<h>\d{1,2}):(?<m>\d{1,2})(:(?<s>\d{1,2})(\.(?<f>\d{1,9}))?)?(\s*(?<p>[AaPp])[Mm])?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();
}
