using Translator.Runtime.Diagnostics;
using Translator.Runtime.Time;

namespace Translator.Runtime.Kernels.Dates.Patterns;

/// <summary>Writes moments by a pattern.</summary>
internal static class PatternWriter
{
    private static readonly long[] Powers = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];

    public static void Write(PatternItem[] items, in Moment moment, ref ByteWriter output)
    {
        var date = CivilDate.FromDays(Units.FloorDiv(moment.Local, Units.MicrosPerDay));
        for (var at = 0; at < items.Length; at++)
        {
            var item = items[at];
            switch (item.Kind)
            {
                case PatternKind.OptionalStart when moment.Zone is null && !HasOnlyTime(items.AsSpan(at + 1, item.End - at - 1)):
                    at = item.End;
                    break;
                case PatternKind.OptionalStart or PatternKind.OptionalEnd:
                    break;
                case PatternKind.Literal:
                    output.Write(item.Text);
                    break;
                default:
                    if (moment.Zone is null && !IsTime(item))
                    {
                        throw DataErrors.InvalidArgument(
                            "datetime pattern",
                            "a time of day has no date and no zone",
                            "INVALID_PARAMETER_VALUE.PATTERN"
                        );
                    }
                    WriteField(item, moment, date, ref output);
                    break;
            }
        }
    }

    private static bool HasOnlyTime(ReadOnlySpan<PatternItem> items)
    {
        foreach (var item in items)
        {
            if (!IsTime(item))
            {
                return false;
            }
        }
        return true;
    }

    private static bool IsTime(PatternItem item) =>
        item.Kind
            is PatternKind.Literal
                or PatternKind.OptionalStart
                or PatternKind.OptionalEnd
                or PatternKind.Fraction
                or PatternKind.HalfOfDay
        || (item.Kind == PatternKind.Number && item.Field >= PatternField.HourOfDay);

    private static void WriteField(PatternItem item, in Moment moment, CivilDate date, ref ByteWriter output)
    {
        switch (item.Kind)
        {
            case PatternKind.Number:
                WriteNumber(item, Value(item.Field, moment, date), ref output);
                break;
            case PatternKind.TwoDigitYear:
                var inCentury = Math.Abs(Value(item.Field, moment, date)) % 100;
                WriteDigits(inCentury, 2, ref output);
                break;
            case PatternKind.MonthName:
                WriteName(PatternNames.Months[date.Month - 1], item.Count, ref output);
                break;
            case PatternKind.WeekDayName:
                WriteName(PatternNames.WeekDays[(int)Value(PatternField.WeekDay, moment, date)], item.Count, ref output);
                break;
            case PatternKind.QuarterName when item.Count == 3:
                output.WriteByte((byte)'Q');
                WriteDigits((date.Month + 2) / 3, 1, ref output);
                break;
            case PatternKind.QuarterName:
                output.Write(PatternNames.Quarters[(date.Month - 1) / 3]);
                break;
            case PatternKind.Era:
                output.Write((item.Count == 4 ? PatternNames.LongEras : PatternNames.Eras)[date.Year > 0 ? 1 : 0]);
                break;
            case PatternKind.HalfOfDay:
                output.Write(PatternNames.Halves[Value(PatternField.HourOfDay, moment, date) < 12 ? 0 : 1]);
                break;
            case PatternKind.Fraction:
                WriteDigits(moment.Nano / Powers[9 - item.Max], item.Max, ref output);
                break;
            default:
                WriteZone(item, moment, ref output);
                break;
        }
    }

    private static long Value(PatternField field, in Moment moment, CivilDate date)
    {
        var hour = Units.FloorMod(Units.FloorDiv(moment.Local, Units.MicrosPerHour), 24);
        return field switch
        {
            PatternField.Year => date.Year,
            PatternField.YearOfEra => date.Year > 0 ? date.Year : 1L - date.Year,
            PatternField.Quarter => (date.Month + 2) / 3,
            PatternField.Month => date.Month,
            PatternField.Day => date.Day,
            PatternField.DayOfYear => date.Days - CivilDate.ToDays(date.Year, 1, 1) + 1,
            PatternField.WeekDay => PartOfDate.WeekDay(date.Days),
            PatternField.WeekOfMonth => (date.Day - 1) / 7 + 1,
            PatternField.SundayWeekYear => SundayWeeks.Year(date.Days),
            PatternField.SundayWeekOfYear => SundayWeeks.OfYear(date.Days),
            PatternField.SundayWeekOfMonth => SundayWeeks.OfMonth(date.Days),
            PatternField.SundayWeekDay => SundayWeeks.Day(date.Days),
            PatternField.HourOfDay => hour,
            PatternField.ClockHourOfDay => hour == 0 ? 24 : hour,
            PatternField.HourOfHalf => hour % 12,
            PatternField.ClockHourOfHalf => hour % 12 == 0 ? 12 : hour % 12,
            PatternField.Minute => Units.FloorMod(Units.FloorDiv(moment.Local, Units.MicrosPerMinute), 60),
            PatternField.Second => Units.FloorMod(Units.FloorDiv(moment.Local, Units.MicrosPerSecond), 60),
            _ => throw new InvalidOperationException(field.ToString()),
        };
    }

    private static void WriteNumber(PatternItem item, long value, ref ByteWriter output)
    {
        if (value < 0)
        {
            output.WriteByte((byte)'-');
        }
        else if (item.Sign == SignRule.PlusWhenWide && value >= Powers[item.Min])
        {
            output.WriteByte((byte)'+');
        }
        WriteDigits(Math.Abs(value), item.Min, ref output);
    }

    private static void WriteDigits(long value, int least, ref ByteWriter output)
    {
        for (var digit = least - 1; digit > 0 && value < Powers[digit]; digit--)
        {
            output.WriteByte((byte)'0');
        }
        output.Format(value);
    }

    private static void WriteName(byte[] name, int count, ref ByteWriter output) => output.Write(count == 4 ? name : name.AsSpan(0, 3));

    private static void WriteZone(PatternItem item, in Moment moment, ref ByteWriter output)
    {
        if (moment.Zone is not { } zone)
        {
            throw new InvalidOperationException("no zone");
        }
        switch (item.Kind)
        {
            case PatternKind.ZoneId:
                output.Write(zone.Id);
                break;
            case PatternKind.ZoneName:
                var name =
                    ZoneNames.Find(zone, moment.Offset, full: item.Count == 4)
                    ?? throw DataErrors.InvalidArgument("datetime pattern", $"the name of the zone {zone.Id} is not known to Translator");
                output.Write(name);
                break;
            case PatternKind.LocalizedOffset:
                OffsetText.WriteLocalized(moment.Offset, full: item.Count == 4, ref output);
                break;
            default:
                OffsetText.Write(moment.Offset, item.Count, item.Text, ref output);
                break;
        }
    }
}
