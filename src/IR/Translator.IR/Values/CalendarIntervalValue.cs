namespace Translator.IR.Values;

/// <summary>A calendar interval; its three parts do not mix.</summary>
/// <param name="Months">Calendar months.</param>
/// <param name="Days">Calendar days.</param>
/// <param name="Microseconds">Exact time.</param>
public sealed record CalendarIntervalValue(int Months, int Days, long Microseconds) : Value;
