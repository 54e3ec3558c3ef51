namespace Translator.IR.Types;

/// <summary>A unit that an interval type starts or ends with, from coarse to fine.</summary>
public enum IntervalField
{
    /// <summary>Years.</summary>
    Year,

    /// <summary>Months.</summary>
    Month,

    /// <summary>Days of 24 hours.</summary>
    Day,

    /// <summary>Hours.</summary>
    Hour,

    /// <summary>Minutes.</summary>
    Minute,

    /// <summary>Seconds with their fraction.</summary>
    Second,
}
