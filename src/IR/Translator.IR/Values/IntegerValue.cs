namespace Translator.IR.Values;

/// <summary>A value that is stored as a whole number: integers, dates, times, timestamps and ordered intervals.</summary>
/// <param name="Number">The number in the unit of the type (days, microseconds, months …).</param>
public sealed record IntegerValue(long Number) : Value;
