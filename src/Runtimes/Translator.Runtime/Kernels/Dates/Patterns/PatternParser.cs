using System.Text;
using Translator.IR.Time;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Kernels.Dates.Patterns;

/// <summary>Reads text by a pattern: all of it, without regard to case.</summary>
internal static class PatternParser
{
    private static readonly long[] Powers = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];

    public static bool TryParse(PatternItem[] items, ReadOnlySpan<byte> text, out ParsedFields fields)
    {
        fields = default;
        var at = 0;
        return TryRead(items, 0, items.Length, text, ref at, ref fields) && at == text.Length;
    }

    public static bool StartsWith(ReadOnlySpan<byte> text, ReadOnlySpan<byte> part)
    {
        if (text.Length < part.Length)
        {
            return false;
        }
        for (var i = 0; i < part.Length; i++)
        {
            if (Fold(text[i]) != Fold(part[i]))
            {
                return false;
            }
        }
        return true;
    }

    private static byte Fold(byte c) => char.IsAsciiLetterUpper((char)c) ? (byte)(c | 0x20) : c;

    private static bool TryRead(PatternItem[] items, int from, int to, ReadOnlySpan<byte> text, ref int at, ref ParsedFields fields)
    {
        for (var i = from; i < to; i++)
        {
            var item = items[i];
            switch (item.Kind)
            {
                case PatternKind.OptionalStart:
                    var position = at;
                    var attempt = fields;
                    if (TryRead(items, i + 1, item.End, text, ref position, ref attempt))
                    {
                        at = position;
                        fields = attempt;
                    }
                    i = item.End;
                    break;
                case PatternKind.OptionalEnd:
                    break;
                case PatternKind.Literal:
                    if (!StartsWith(text[at..], item.Text))
                    {
                        return false;
                    }
                    at += item.Text.Length;
                    break;
                default:
                    if (!TryReadField(item, text, ref at, ref fields))
                    {
                        return false;
                    }
                    break;
            }
        }
        return true;
    }

    private static bool TryReadField(PatternItem item, ReadOnlySpan<byte> text, ref int at, ref ParsedFields fields)
    {
        switch (item.Kind)
        {
            case PatternKind.Number or PatternKind.TwoDigitYear:
                var start = at;
                return TryReadNumber(item, text, ref at, out var number)
                    && fields.Add(item.Field, item.Kind == PatternKind.TwoDigitYear && at - start == 2 ? 2000 + number : number);
            case PatternKind.MonthName:
                return TryReadName(PatternNames.Months, item.Count == 4 ? int.MaxValue : 3, text, ref at, out var month)
                    && fields.Add(PatternField.Month, month + 1);
            case PatternKind.WeekDayName:
                return TryReadName(PatternNames.WeekDays, item.Count == 4 ? int.MaxValue : 3, text, ref at, out var weekDay)
                    && fields.Add(PatternField.WeekDay, weekDay);
            case PatternKind.Era:
                return TryReadName(item.Count == 4 ? PatternNames.LongEras : PatternNames.Eras, int.MaxValue, text, ref at, out var era)
                    && fields.Add(PatternField.Era, era);
            case PatternKind.HalfOfDay:
                return TryReadName(PatternNames.Halves, int.MaxValue, text, ref at, out var half)
                    && fields.Add(PatternField.HalfOfDay, half);
            case PatternKind.Fraction:
                return TryReadFraction(item, text, ref at, out var nano) && fields.Add(PatternField.Nano, nano);
            case PatternKind.Offset:
                return OffsetText.TryRead(text, ref at, item.Count, item.Text, out var offset) && SetOffset(ref fields, offset);
            case PatternKind.LocalizedOffset:
                return OffsetText.TryReadLocalized(text, ref at, item.Count == 4, out var localized) && SetOffset(ref fields, localized);
            case PatternKind.ZoneId or PatternKind.ZoneName:
                return TryReadZone(item, text, ref at, ref fields);
            default:
                throw new InvalidOperationException(item.Kind.ToString());
        }
    }

    private static bool SetOffset(ref ParsedFields fields, int seconds)
    {
        var size = Math.Abs(seconds);
        fields.Zone = ZoneRules.Find(
            string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{(seconds < 0 ? '-' : '+')}{size / 3600:00}:{size / 60 % 60:00}:{size % 60:00}"
            )
        );
        return fields.Zone is not null;
    }

    private static bool TryReadNumber(PatternItem item, ReadOnlySpan<byte> text, ref int at, out long value)
    {
        value = 0;
        var position = at;
        var negative = false;
        var positive = false;
        if (position < text.Length && text[position] is (byte)'-' or (byte)'+')
        {
            negative = text[position] == '-';
            positive = !negative;
            if (item.Sign == SignRule.None || (positive && item.Sign == SignRule.Normal))
            {
                return false;
            }
            position++;
        }
        var digits = 0;
        while (position + digits < text.Length && char.IsAsciiDigit((char)text[position + digits]))
        {
            digits++;
        }
        var most = item.Max + Math.Max(item.Subsequent, 0);
        var taken = Math.Min(digits, most);
        if (item.Subsequent > 0)
        {
            // The numbers that follow get their digits first.
            taken = Math.Min(Math.Max(item.Min, taken - item.Subsequent), digits);
        }
        if (taken < item.Min || taken > 18)
        {
            return false;
        }
        for (var i = 0; i < taken; i++)
        {
            value = (value * 10) + text[position + i] - '0';
        }
        if (negative && value == 0)
        {
            return false;
        }
        if (item.Sign == SignRule.PlusWhenWide && !negative && positive != taken > item.Min)
        {
            return false;
        }
        value = negative ? -value : value;
        at = position + taken;
        return true;
    }

    private static bool TryReadName(byte[][] names, int length, ReadOnlySpan<byte> text, ref int at, out int index)
    {
        for (index = 0; index < names.Length; index++)
        {
            var name = names[index].AsSpan(0, Math.Min(length, names[index].Length));
            if (StartsWith(text[at..], name))
            {
                at += name.Length;
                return true;
            }
        }
        return false;
    }

    private static bool TryReadFraction(PatternItem item, ReadOnlySpan<byte> text, ref int at, out long nano)
    {
        nano = 0;
        var digits = 0;
        while (digits < item.Max && at + digits < text.Length && char.IsAsciiDigit((char)text[at + digits]))
        {
            nano = (nano * 10) + text[at + digits] - '0';
            digits++;
        }
        at += digits;
        nano *= Powers[9 - digits];
        return digits >= item.Min;
    }

    private static bool TryReadZone(PatternItem item, ReadOnlySpan<byte> text, ref int at, ref ParsedFields fields)
    {
        var length = 0;
        while (at + length < text.Length && IsZoneCharacter((char)text[at + length]))
        {
            length++;
        }
        if (length == 0)
        {
            return false;
        }
        var name = Encoding.ASCII.GetString(text.Slice(at, length));
        var zone = (item.Kind == PatternKind.ZoneName ? ZoneNames.FindByShortName(name) : null) ?? ZoneRules.Find(name);
        if (zone is null && item.Kind == PatternKind.ZoneName && name.All(char.IsAsciiLetter))
        {
            // It may be a name that java.time knows.
            throw DataErrors.InvalidArgument("datetime pattern", $"the name of a zone {name} is not known to Translator");
        }
        at += length;
        fields.Zone = zone;
        return zone is not null;
    }

    private static bool IsZoneCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '/' or '_' or '+' or '-' or ':';
}
