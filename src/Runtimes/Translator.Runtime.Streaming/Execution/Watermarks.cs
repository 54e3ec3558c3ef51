namespace Translator.Runtime.Streaming.Execution;

/// <summary>Special watermarks.</summary>
public static class Watermarks
{
    /// <summary>Nothing is known of event time.</summary>
    public const long None = long.MinValue;

    /// <summary>All rows have come.</summary>
    public const long End = long.MaxValue;

    /// <summary>When a value is complete: its own time and a lag, without overflow.</summary>
    public static long Complete(long value, long lag) => value > End - lag ? End : value + lag;
}
