using Translator.IR.Expressions;

namespace Translator.IR.Relations;

/// <summary>
/// Adds the start and end of the time windows that a row is in: Spark's <c>window(ts, …)</c> and <c>session_window(ts, gap)</c>, Flink's TUMBLE, HOP,
/// CUMULATE and SESSION. A row is repeated for every window; a row whose time is NULL is in none. Windows contain their start, not their end.
/// </summary>
/// <param name="Input">The rows.</param>
/// <param name="Kind">How time is cut.</param>
/// <param name="Time">A timestamp.</param>
/// <param name="Partition">For sessions: rows of different partitions are never in one session. Else empty.</param>
/// <param name="Size">Microseconds of a window; the gap of a session unless <paramref name="Gap"/> is there.</param>
/// <param name="Slide">Microseconds from one window's start to the next one's (hop) or between ends (cumulate); else equal to the size.</param>
/// <param name="Offset">Microseconds that windows are shifted from 1970-01-01.</param>
/// <param name="Gap">A session's gap of this row as a day-time interval, where it is not one constant; rows with a gap of zero or less are in none.</param>
/// <param name="Start">The column of the window's start.</param>
/// <param name="End">The column of the window's end.</param>
[Node("time_window")]
public sealed partial record TimeWindow(
    Relation Input,
    TimeWindowKind Kind,
    Expression Time,
    EquatableArray<Expression> Partition,
    long Size,
    long Slide,
    long Offset,
    Expression? Gap,
    ColumnSymbol Start,
    ColumnSymbol End
) : Relation
{
    /// <inheritdoc/>
    private protected override EquatableArray<ColumnSymbol> DeriveOutput() => [.. Input.Output, Start, End];
}
