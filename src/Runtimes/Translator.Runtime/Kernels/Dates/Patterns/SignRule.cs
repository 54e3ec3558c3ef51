namespace Translator.Runtime.Kernels.Dates.Patterns;

/// <summary>Which signs a number has.</summary>
internal enum SignRule
{
    /// <summary>A minus for negative numbers.</summary>
    Normal,

    /// <summary>No sign.</summary>
    None,

    /// <summary>A minus for negative numbers, a plus for those with more digits than asked for.</summary>
    PlusWhenWide,
}
