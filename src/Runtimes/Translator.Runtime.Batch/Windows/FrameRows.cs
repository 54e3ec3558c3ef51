using Translator.Runtime.Columns;

namespace Translator.Runtime.Batch.Windows;

/// <summary>The rows that count in a frame: those that FILTER and IGNORE NULLS leave.</summary>
internal static class FrameRows
{
    /// <summary>The rows, or null where all count.</summary>
    public static ValuePositions? Of(WindowCallContext context, Columns.Batch rows, Column? value)
    {
        var ignoresNulls = context.Call.IgnoreNulls && value is { HasNulls: true };
        if (context.Call.Filter is null && !ignoresNulls)
        {
            return null;
        }

        var kept = context.Call.Filter is { } filter
            ? context.Run.CompilePredicate(filter, context.Input).Select(rows)
            : Selection.All(rows.RowCount);
        if (ignoresNulls && value is not null)
        {
            kept = kept.Refine(Aggregation.NotNull.Of(value.Gather(kept.Positions)));
        }

        return ValuePositions.Of(kept, rows.RowCount);
    }
}
