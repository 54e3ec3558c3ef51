namespace Translator.Jobs.Running;

/// <summary>What a run may use when nobody says otherwise.</summary>
public static class RunLimits
{
    /// <summary>Bytes of memory.</summary>
    public const long DefaultMemory = 4L << 30;
}
