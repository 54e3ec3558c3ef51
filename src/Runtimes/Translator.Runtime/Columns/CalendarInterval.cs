using System.Runtime.InteropServices;

namespace Translator.Runtime.Columns;

/// <summary>A value of Spark's old interval: months, days and microseconds that do not convert into each other.</summary>
/// <param name="Months">Calendar months.</param>
/// <param name="Days">Calendar days.</param>
/// <param name="Microseconds">Microseconds.</param>
[StructLayout(LayoutKind.Sequential, Pack = 8)]
public readonly record struct CalendarInterval(int Months, int Days, long Microseconds);
