namespace Translator.Runtime.Aggregation;

/// <summary>Which percentile.</summary>
internal enum PercentileKind
{
    /// <summary>percentile: between two neighbours, with an optional frequency.</summary>
    Continuous,

    /// <summary>median.</summary>
    Median,

    /// <summary>percentile_cont WITHIN GROUP.</summary>
    OrderedContinuous,

    /// <summary>percentile_disc WITHIN GROUP.</summary>
    OrderedDiscrete,

    /// <summary>percentile_approx: a value that is there.</summary>
    Approximate,
}
