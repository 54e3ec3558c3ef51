using System.Globalization;
using System.Text.RegularExpressions;
using Translator.Frontends.Syntax;
using Translator.IR.Types;
using Translator.IR.Values;

namespace Translator.Frontends.Binding.Literals;

/// <summary>Adds up the parts of an interval: <c>1 day 2 hours</c>.</summary>
internal sealed partial class IntervalSum
{
    private long months;
    private long days;
    private Int128 microseconds;
    private bool hasMonths;
    private bool hasTime;

    /// <summary>Whether there are months as well as days or time.</summary>
    public bool IsMixed => hasMonths && hasTime;

    public IntervalField Coarsest { get; private set; } = IntervalField.Second;

    public IntervalField Finest { get; private set; } = IntervalField.Year;

    /// <summary>Adds a number of units; only seconds have fractions.</summary>
    public IntervalFault Add(string number, IntervalUnit unit)
    {
        if (unit == IntervalUnit.Second)
        {
            return AddSeconds(number);
        }
        if (
            !long.TryParse(
                number.Replace(" ", "", StringComparison.Ordinal).Replace("\t", "", StringComparison.Ordinal),
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var amount
            )
        )
        {
            return
                number.Contains('.', StringComparison.Ordinal)
                && decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
                ? IntervalFault.Fraction
                : IntervalFault.NotANumber;
        }
        return Add(amount, unit);
    }

    /// <summary>Adds what a text says, with an optional <c>interval</c> before it.</summary>
    public IntervalFault AddText(string text)
    {
        var rest = text.Trim();
        if (rest.StartsWith("interval", StringComparison.OrdinalIgnoreCase) && rest.Length > 8 && char.IsWhiteSpace(rest[8]))
        {
            rest = rest[9..].TrimStart();
        }
        var parts = Parts().Matches(rest);
        if (parts.Count == 0 || parts.Sum(static p => p.Length) != rest.Length)
        {
            return IntervalFault.NotANumber;
        }
        foreach (Match part in parts)
        {
            if (UnitOf(part.Groups["u"].Value) is not { } unit)
            {
                return IntervalFault.Unit;
            }
            var fault = Add(part.Groups["s"].Value + part.Groups["n"].Value, unit);
            if (fault != IntervalFault.None)
            {
                return fault;
            }
        }
        return IntervalFault.None;
    }

    /// <summary>The months, or the microseconds with days of 24 hours; false where they do not fit.</summary>
    public bool TryTotal(bool negated, out long total)
    {
        var sum = hasMonths ? months : (Int128)days * DateTimeText.MicrosecondsOfDay + microseconds;
        sum = negated ? -sum : sum;
        var (least, greatest) = hasMonths ? (int.MinValue, int.MaxValue) : (long.MinValue, long.MaxValue);
        total = sum >= least && sum <= greatest ? (long)sum : 0;
        return total == sum;
    }

    public CalendarIntervalValue ToCalendar(bool negated)
    {
        var sign = negated ? -1 : 1;
        return new CalendarIntervalValue((int)(sign * months), (int)(sign * days), (long)(sign * microseconds));
    }

    private IntervalFault Add(long amount, IntervalUnit unit)
    {
        var (field, monthFactor, dayFactor, microFactor) = unit switch
        {
            IntervalUnit.Year => (IntervalField.Year, 12, 0, 0L),
            IntervalUnit.Quarter => (IntervalField.Month, 3, 0, 0L),
            IntervalUnit.Month => (IntervalField.Month, 1, 0, 0L),
            IntervalUnit.Week => (IntervalField.Day, 0, 7, 0L),
            IntervalUnit.Day => (IntervalField.Day, 0, 1, 0L),
            IntervalUnit.Hour => (IntervalField.Hour, 0, 0, 3_600_000_000L),
            IntervalUnit.Minute => (IntervalField.Minute, 0, 0, 60_000_000L),
            IntervalUnit.Millisecond => (IntervalField.Second, 0, 0, 1000L),
            IntervalUnit.Microsecond => (IntervalField.Second, 0, 0, 1L),
            _ => (IntervalField.Second, 0, 0, 0L),
        };
        if (monthFactor == 0 && dayFactor == 0 && microFactor == 0)
        {
            return IntervalFault.Unit;
        }
        Cover(field);
        var sum = months + (Int128)amount * monthFactor;
        var sumOfDays = days + (Int128)amount * dayFactor;
        microseconds += (Int128)amount * microFactor;
        months = (long)Int128.Clamp(sum, long.MinValue, long.MaxValue);
        days = (long)Int128.Clamp(sumOfDays, long.MinValue, long.MaxValue);
        return
            sum < int.MinValue
            || sum > int.MaxValue
            || Int128.Abs(sumOfDays) > int.MaxValue
            || microseconds < long.MinValue
            || microseconds > long.MaxValue
            ? IntervalFault.Overflow
            : IntervalFault.None;
    }

    private IntervalFault AddSeconds(string number)
    {
        var match = Seconds().Match(number);
        if (!match.Success)
        {
            return IntervalFault.NotANumber;
        }
        Cover(IntervalField.Second);
        var digits = match.Groups["i"].Value;
        var whole = digits.Length == 0 ? 0 : Int128.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        var fraction = long.Parse(match.Groups["f"].Value.PadRight(9, '0')[..6], CultureInfo.InvariantCulture);
        var sum = (whole * 1_000_000) + fraction;
        microseconds += match.Groups["s"].Value == "-" ? -sum : sum;
        return microseconds < long.MinValue || microseconds > long.MaxValue ? IntervalFault.Overflow : IntervalFault.None;
    }

    private void Cover(IntervalField field)
    {
        hasMonths |= field <= IntervalField.Month;
        hasTime |= field > IntervalField.Month;
        Coarsest = field < Coarsest ? field : Coarsest;
        Finest = field > Finest ? field : Finest;
    }

    private static IntervalUnit? UnitOf(string word)
    {
        var name = word.EndsWith('s') || word.EndsWith('S') ? word[..^1] : word;
        return
            Enum.TryParse<IntervalUnit>(name, ignoreCase: true, out var unit)
            && unit is not (IntervalUnit.Quarter or IntervalUnit.Nanosecond)
            ? unit
            : null;
    }

    [GeneratedRegex(@"\s*(?<s>[+-]?)\s*(?<n>\d*\.?\d+|\d+\.)\s+(?<u>[a-zA-Z]+)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    [GeneratedRegex(@"^(?<s>[+-])?(?<i>\d{1,19})?(\.(?<f>\d{0,9}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Seconds();
}
