using Translator.Runtime.Columns;

namespace Translator.Runtime.Ordering;

/// <summary>Calendar intervals part by part; SQL has no order for them.</summary>
internal readonly struct CalendarIntervalOrder : IValueOrder<CalendarInterval>
{
    public static int Compare(CalendarInterval left, CalendarInterval right) =>
        (left.Months, left.Days, left.Microseconds).CompareTo((right.Months, right.Days, right.Microseconds));
}
