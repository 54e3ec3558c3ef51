using System.Globalization;
using System.Text.RegularExpressions;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Literals;

/// <summary>The forms <c>1-2</c>, <c>1 2</c>, <c>1 2:3:4.5</c> … of intervals that go from one field to a finer one.</summary>
internal static partial class IntervalRangeText
{
    /// <summary>Reads months, or microseconds.</summary>
    public static IntervalFault Read(string text, IntervalField first, IntervalField last, out long amount)
    {
        amount = 0;
        text = text.Trim();
        if (first == IntervalField.Year)
        {
            var match = YearMonth().Match(text);
            return match.Success ? Months(match, out amount) : IntervalFault.NotANumber;
        }
        var form = (first, last) switch
        {
            (IntervalField.Day, IntervalField.Hour) => DayHour(),
            (IntervalField.Day, IntervalField.Minute) => DayMinute(),
            (IntervalField.Day, IntervalField.Second) => DaySecond(),
            (IntervalField.Hour, IntervalField.Minute) => HourMinute(),
            (IntervalField.Hour, IntervalField.Second) => HourSecond(),
            _ => MinuteSecond(),
        };
        var parts = form.Match(text);
        return parts.Success ? Microseconds(parts, first, out amount) : IntervalFault.NotANumber;
    }

    private static IntervalFault Months(Match match, out long months)
    {
        months = (Number(match, "y") * 12) + Number(match, "m");
        months = match.Groups["s"].Value == "-" ? -months : months;
        return Number(match, "m") > 11 || months is < int.MinValue or > int.MaxValue ? IntervalFault.Overflow : IntervalFault.None;
    }

    private static IntervalFault Microseconds(Match match, IntervalField first, out long amount)
    {
        var fraction = match.Groups["f"].Success ? match.Groups["f"].Value.PadRight(9, '0')[..6] : "0";
        var (hour, minute, second) = (Number(match, "h"), Number(match, "n"), Number(match, "c"));
        var sum =
            ((((((Int128)Number(match, "d") * 24) + hour) * 60) + minute) * 60 + second) * 1_000_000
            + long.Parse(fraction, CultureInfo.InvariantCulture);
        sum = match.Groups["s"].Value == "-" ? -sum : sum;
        amount = sum > long.MaxValue || sum < long.MinValue ? 0 : (long)sum;
        var outside = first < IntervalField.Hour && hour > 23 || first < IntervalField.Minute && minute > 59 || second > 59;
        return outside || amount != sum ? IntervalFault.Overflow : IntervalFault.None;
    }

    private static long Number(Match match, string group) =>
        match.Groups[group].Success ? long.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?<s>[+-])?(?<y>\d{1,13})-(?<m>\d{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex YearMonth();

    [GeneratedRegex(@"^(?<s>[+-])?(?<d>\d{1,13}) (?<h>\d{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex DayHour();

    [GeneratedRegex(@"^(?<s>[+-])?(?<d>\d{1,13}) (?<h>\d{1,2}):(?<n>\d{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex DayMinute();

    [GeneratedRegex(
        @"^(?<s>[+-])?(?<d>\d{1,13}) (?<h>\d{1,2}):(?<n>\d{1,2}):(?<c>\d{1,2})(\.(?<f>\d{1,9}))?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex DaySecond();

    [GeneratedRegex(@"^(?<s>[+-])?(?<h>\d{1,13}):(?<n>\d{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex HourMinute();

    [GeneratedRegex(@"^(?<s>[+-])?(?<h>\d{1,13}):(?<n>\d{1,2}):(?<c>\d{1,2})(\.(?<f>\d{1,9}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex HourSecond();

    [GeneratedRegex(@"^(?<s>[+-])?(?<n>\d{1,13}):(?<c>\d{1,2})(\.(?<f>\d{1,9}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex MinuteSecond();
}
