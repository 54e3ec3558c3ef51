namespace Translator.Runtime.Kernels.Dates;

/// <summary>A unit that moments are cut to or counted in, from fine to coarse.</summary>
internal enum TimeUnit
{
    Microsecond,
    Millisecond,
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Quarter,
    Year,
}
