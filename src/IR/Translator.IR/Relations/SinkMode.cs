namespace Translator.IR.Relations;

/// <summary>What happens to rows that are already in the target of a write.</summary>
public enum SinkMode
{
    /// <summary>They stay.</summary>
    Append,

    /// <summary>All of them go, or those of the named partition.</summary>
    Overwrite,

    /// <summary>Those of the partitions that get a row go.</summary>
    OverwriteDynamicPartitions,
}
