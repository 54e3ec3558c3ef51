using Translator.IR.Time;

namespace Translator.Runtime.Kernels.Dates.Patterns;

/// <summary>What a pattern writes.</summary>
/// <param name="Local">Microseconds of the clock.</param>
/// <param name="Nano">Nanoseconds of the second.</param>
/// <param name="Offset">Seconds that the clock is before UTC.</param>
/// <param name="Zone">The clock's zone, or null for a time of day.</param>
internal readonly record struct Moment(long Local, int Nano, int Offset, ZoneRules? Zone);
