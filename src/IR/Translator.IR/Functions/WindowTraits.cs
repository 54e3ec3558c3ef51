namespace Translator.IR.Functions;

/// <summary>What a function asks of its window; an extension of its row where it is not the usual for its kind.</summary>
/// <param name="Frame">The frames it takes.</param>
/// <param name="NeedsOrder">Whether it needs an ORDER BY in Spark.</param>
public sealed record WindowTraits(FrameUse Frame, bool NeedsOrder)
{
    /// <summary>Every frame, with or without an order: aggregates.</summary>
    public static WindowTraits OfAggregates { get; } = new(FrameUse.Any, false);

    /// <summary>An order and no frame of the user's: rank and the like.</summary>
    public static WindowTraits OfRanks { get; } = new(FrameUse.UpToCurrentRow, true);

    /// <summary>An order, and the one row at an offset: lag and lead.</summary>
    public static WindowTraits OfOffsets { get; } = new(FrameUse.None, true);

    /// <summary>Every frame over an order: nth_value.</summary>
    public static WindowTraits OfFramedRows { get; } = new(FrameUse.Any, true);

    /// <summary>Whole partitions only: the percentiles.</summary>
    public static WindowTraits OfPartitions { get; } = new(FrameUse.WholePartition, false);

    /// <summary>The traits of a row.</summary>
    public static WindowTraits Of(FunctionRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Extension<WindowTraits>() ?? (row.Kind == FunctionKind.Window ? OfRanks : OfAggregates);
    }
}
