using Translator.Runtime.Time;

namespace Translator.Runtime.Kernels.Dates;

internal readonly struct PartOfDate(DatePart part) : IUnary<int, int>, ITotal
{
    public bool Invoke(int a, out int result)
    {
        result = part switch
        {
            DatePart.Year => CivilDate.FromDays(a).Year,
            DatePart.Quarter => (CivilDate.FromDays(a).Month + 2) / 3,
            DatePart.Month => CivilDate.FromDays(a).Month,
            DatePart.Day => CivilDate.FromDays(a).Day,
            DatePart.DayOfWeek => (int)Units.FloorMod(a + 4L, 7) + 1,
            DatePart.WeekDay => WeekDay(a),
            DatePart.DayOfYear => (int)(a - CivilDate.ToDays(CivilDate.FromDays(a).Year, 1, 1)) + 1,
            DatePart.WeekOfYear => WeekOfYear(a),
            DatePart.YearOfWeek => CivilDate.FromDays(Thursday(a)).Year,
            DatePart.IsoDayOfWeek => WeekDay(a) + 1,
            _ => throw new InvalidOperationException(part.ToString()),
        };
        return true;
    }

    /// <summary>0 for Monday to 6.</summary>
    public static int WeekDay(long days) => (int)Units.FloorMod(days + 3, 7);

    // The ISO week belongs to the year that its Thursday is in.
    private static long Thursday(long days) => days - WeekDay(days) + 3;

    private static int WeekOfYear(long days)
    {
        var thursday = Thursday(days);
        return (int)((thursday - CivilDate.ToDays(CivilDate.FromDays(thursday).Year, 1, 1)) / 7) + 1;
    }
}
