namespace Translator.Backends.Streaming.Traits;

/// <summary>How much a step keeps.</summary>
public enum StateBound
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>What the watermark has not passed.</summary>
    ByWatermark,

    /// <summary>As much as the input has rows or groups.</summary>
    Unbounded,
}
