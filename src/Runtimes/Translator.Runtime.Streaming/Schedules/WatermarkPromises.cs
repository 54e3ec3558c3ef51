using Translator.Backends.Streaming;
using Translator.Backends.Streaming.Operators;
using Translator.IR.Expressions;
using Translator.Runtime.Columns;
using Translator.Runtime.Streaming.Deltas;
using Translator.Runtime.Streaming.Execution;

namespace Translator.Runtime.Streaming.Schedules;

/// <summary>
/// Finds the time by which a table's rows are in order, up to a delay. Where several watermarks are over one table, the one of the smallest delay
/// counts; where they are over different columns, rows arrive by the first.
/// </summary>
internal sealed class WatermarkPromises : IDisposable
{
    private readonly List<WatermarkAssignment> watermarks = [];
    private readonly OperatorContext context;

    public WatermarkPromises(StreamPlan plan, StreamJobOptions options)
    {
        context = new OperatorContext(options.Session, options.Budget, options.Kernels, options.Evaluators, 0, CancellationToken.None);
        var pending = new Stack<StreamOperator>([plan.Root, .. plan.Shared.Select(static s => s.Query)]);
        while (pending.TryPop(out var step))
        {
            if (step is WatermarkAssignment watermark)
            {
                watermarks.Add(watermark);
            }

            foreach (var input in step.Inputs)
            {
                pending.Push(input);
            }
        }
    }

    public void Dispose() => context.Dispose();

    /// <summary>The times of a table's rows and the delay, or null where the rows may come in any order.</summary>
    public (Column? Times, long Delay) Of(StreamSource source, Batch rows)
    {
        foreach (var watermark in watermarks.OrderBy(static w => w.Delay))
        {
            if (TimesOf(watermark.Input, watermark.Column.Id.Number, source, rows) is { } times)
            {
                return (times, watermark.Delay);
            }
        }

        return (null, 0);
    }

    /// <summary>Computes a column of a step for every row of a table, where the step's rows are the table's.</summary>
    private Column? TimesOf(StreamOperator step, int column, StreamSource source, Batch rows)
    {
        switch (step)
        {
            case SourceScan scan:
                if (!scan.Table.Parts.SequenceEqual(source.Table.Parts, StringComparer.OrdinalIgnoreCase))
                {
                    return null;
                }

                var at = scan.Columns.FirstOrDefault(c => c.Id.Number == column);
                var position = source.Columns.ToList().FindIndex(c => c.Name.Equals(at?.Name, StringComparison.OrdinalIgnoreCase));
                return position < 0 ? null : rows.Column(position);
            case RowFilter filter:
                return TimesOf(filter.Input, column, source, rows);
            case WatermarkAssignment other:
                return TimesOf(other.Input, column, source, rows);
            case Projection projection:
                return OfProjection(projection, column, source, rows);
            default:
                return null;
        }
    }

    private Column? OfProjection(Projection projection, int column, StreamSource source, Batch rows)
    {
        var made = projection.Columns.First(c => c.Column.Id.Number == column);
        var inputs = projection.Input.Output.Where(c => made.Value.ReferencedColumns.Contains(c.Id)).ToList();
        var columns = new List<Column>();
        foreach (var input in inputs)
        {
            if (TimesOf(projection.Input, input.Id.Number, source, rows) is not { } values)
            {
                return null;
            }

            columns.Add(values);
        }

        return inputs.Count == 0
            ? null
            : context.Compile([made.Value], [.. inputs]).Evaluate(new Batch([.. columns], rows.RowCount))[0].Flatten();
    }
}
