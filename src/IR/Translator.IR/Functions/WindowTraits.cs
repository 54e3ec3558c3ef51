namespace Translator.IR.Functions;

/// <summary>What a window function asks of its window; an extension of its row.</summary>
/// <param name="TakesFrame">Whether it looks at the frame; else it sees the partition up to the current row, and another frame is a mistake.</param>
/// <param name="NeedsOrder">Whether it needs an ORDER BY.</param>
public sealed record WindowTraits(bool TakesFrame, bool NeedsOrder)
{
    /// <summary>Every frame, with or without an order: the aggregates.</summary>
    public static WindowTraits Default { get; } = new(true, false);
}
