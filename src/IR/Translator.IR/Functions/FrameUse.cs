namespace Translator.IR.Functions;

/// <summary>Which frames a function takes.</summary>
public enum FrameUse
{
    /// <summary>Every frame.</summary>
    Any,

    /// <summary>Only rows from the partition's start to the current one, written or not.</summary>
    UpToCurrentRow,

    /// <summary>None: the function says itself which row it looks at.</summary>
    None,

    /// <summary>Only whole partitions, without an order: the percentiles.</summary>
    WholePartition,
}
