namespace Translator.IR.Expressions;

/// <summary>One side of a window frame.</summary>
/// <param name="Kind">Where it lies.</param>
/// <param name="Offset">The distance for PRECEDING and FOLLOWING, a constant that is not negative; else null.</param>
public sealed record FrameBound(FrameBoundKind Kind, Expression? Offset = null);
