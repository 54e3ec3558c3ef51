namespace Translator.IR.Expressions;

/// <summary>The rows around the current one that a window call sees.</summary>
/// <param name="Unit">What the bounds count.</param>
/// <param name="Start">The first row.</param>
/// <param name="End">The last row.</param>
public sealed record WindowFrame(FrameUnit Unit, FrameBound Start, FrameBound End)
{
    /// <summary>All rows of the partition.</summary>
    public static WindowFrame WholePartition { get; } =
        new(FrameUnit.Rows, new FrameBound(FrameBoundKind.UnboundedPreceding), new FrameBound(FrameBoundKind.UnboundedFollowing));

    /// <summary>From the partition's start to the current row and its peers: the default where there is an ORDER BY.</summary>
    public static WindowFrame UpToCurrentPeers { get; } =
        new(FrameUnit.Range, new FrameBound(FrameBoundKind.UnboundedPreceding), new FrameBound(FrameBoundKind.CurrentRow));
}
