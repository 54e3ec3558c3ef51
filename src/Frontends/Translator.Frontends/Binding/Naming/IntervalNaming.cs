using System.Globalization;
using Translator.IR.Types;
using Translator.IR.Values;

namespace Translator.Frontends.Binding.Naming;

/// <summary>Dates, times and intervals in column names.</summary>
internal static class IntervalNaming
{
    private const long Second = 1_000_000;

    public static string Date(long days)
    {
        var (year, month, day) = CivilCalendar.GetDate(days);
        var sign =
            year > 9999 ? "+"
            : year < 0 ? "-"
            : "";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{Math.Abs(year):0000}-{month:00}-{day:00}");
    }

    public static string Clock(long microseconds)
    {
        var days = (long)Math.Floor(microseconds / (double)DateTimeText.MicrosecondsOfDay);
        var time = microseconds - (days * DateTimeText.MicrosecondsOfDay);
        return $"{Date(days)} {Time(time)}";
    }

    public static string Time(long microseconds)
    {
        var seconds = microseconds / Second;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{seconds / 3600:00}:{seconds / 60 % 60:00}:{seconds % 60:00}{Fraction(microseconds % Second)}"
        );
    }

    public static string NanosecondTime(long nanoseconds)
    {
        var text = Time(nanoseconds / 1_000_000_000 * Second);
        var rest = nanoseconds % 1_000_000_000;
        return rest == 0 ? text : text + "." + rest.ToString("000000000", CultureInfo.InvariantCulture).TrimEnd('0');
    }

    public static string YearMonth(long months, YearMonthIntervalType type)
    {
        var (sign, size) = months < 0 ? ("-", -months) : ("", months);
        var text = (type.Start, type.End) switch
        {
            (IntervalField.Year, IntervalField.Year) => $"{size / 12}",
            (IntervalField.Month, _) => $"{size}",
            _ => $"{size / 12}-{size % 12}",
        };
        return $"INTERVAL '{sign}{text}' {Fields(type)}";
    }

    public static string DayTime(long microseconds, DayTimeIntervalType type)
    {
        var negative = microseconds < 0;
        var rest = Int128.Abs(microseconds);
        var text = "";
        for (var field = type.Start; field <= type.End; field++)
        {
            var unit = field switch
            {
                IntervalField.Day => DateTimeText.MicrosecondsOfDay,
                IntervalField.Hour => 3600 * Second,
                IntervalField.Minute => 60 * Second,
                _ => Second,
            };
            var separator =
                text.Length == 0 ? ""
                : field == IntervalField.Hour ? " "
                : ":";
            var format = field == IntervalField.Day ? "0" : "00";
            text += separator + ((long)(rest / unit)).ToString(format, CultureInfo.InvariantCulture);
            rest %= unit;
        }
        text += type.End == IntervalField.Second ? Fraction((long)rest) : "";
        return $"INTERVAL '{(negative ? "-" : "")}{text}' {Fields(type)}";
    }

    private static string Fields(DataType type) => type.Name["interval ".Length..].ToUpperInvariant();

    private static string Fraction(long microseconds) =>
        microseconds == 0 ? "" : "." + microseconds.ToString("000000", CultureInfo.InvariantCulture).TrimEnd('0');
}
