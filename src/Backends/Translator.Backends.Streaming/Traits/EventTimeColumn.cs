using Translator.IR.Expressions;

namespace Translator.Backends.Streaming.Traits;

/// <summary>
/// A column by which rows become complete: once the watermark has reached its value and the lag, no more rows with this value come, but late ones.
/// </summary>
/// <param name="Column">A timestamp column, or a struct column that holds one.</param>
/// <param name="Lag">Microseconds: 1 for a time (the watermark itself is still on time), 0 for a window's end, the size for its start.</param>
/// <param name="Field">The field of the struct that is the time, or null where the column is the time itself.</param>
public sealed record EventTimeColumn(ColumnId Column, long Lag, int? Field = null);
