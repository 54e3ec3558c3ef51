using Translator.IR.Diagnostics;
using Translator.Runtime.Batch.Execution;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Batch.Windows;

/// <summary>The value of the first, the last or the n-th row of the frame.</summary>
internal sealed class FrameValue(WindowCallContext context, FramePosition position) : WindowFunction
{
    private readonly RowExpressions arguments = context.Arguments();

    public override Column Evaluate(WindowRows rows)
    {
        var nth = position == FramePosition.Nth ? Nth() : 1;
        var value = arguments.Evaluate(rows.Rows)[0];
        var frames = FrameBounds.Of(context, rows);
        var counted = FrameRows.Of(context, rows.Rows, value);
        var positions = new int[rows.Count];
        for (var row = 0; row < positions.Length; row++)
        {
            long start = counted?.Before(frames.Start[row]) ?? frames.Start[row];
            long end = counted?.Before(frames.End[row]) ?? frames.End[row];
            var target = position == FramePosition.Last ? end - 1 : start + nth - 1;
            positions[row] =
                target < start || target >= end ? -1
                : counted is null ? (int)target
                : counted.Position((int)target);
        }

        return value.Gather(positions);
    }

    private long Nth() =>
        WindowConstants.Integer(context, 1) is { } nth and > 0
            ? nth
            : throw new DataException(
                new Diagnostic(
                    BatchDiagnostics.WindowArgument,
                    context.Call.Origin.Location,
                    "nth_value",
                    "the position must be a positive constant"
                )
            );
}
