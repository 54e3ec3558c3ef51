using Translator.Backends.Batch.Operators;
using Translator.IR.Diagnostics;
using Translator.IR.Relations;
using Translator.Runtime.Batch.Execution;
using Translator.Runtime.Columns;
using Translator.Runtime.Time;

namespace Translator.Runtime.Batch.TimeWindows;

/// <summary>Repeats each row for every tumbling, hopping or cumulating window that its time is in.</summary>
internal sealed class WindowAssignmentOperator(WindowAssignment plan, BatchOperator input, RunContext context) : BatchOperator
{
    private readonly RowExpression time = context.Compile(plan.Time, plan.Input.Output);

    public override IEnumerable<Columns.Batch> Execute(CancellationToken cancellation)
    {
        var rows = new List<int>();
        var starts = new List<long>();
        var ends = new List<long>();
        foreach (var batch in input.Execute(cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            var times = time.Evaluate(batch);
            rows.Clear();
            starts.Clear();
            ends.Clear();
            for (var row = 0; row < batch.RowCount; row++)
            {
                if (!times.IsNull(row))
                {
                    Assign(((FixedColumn<long>)times)[row], starts, ends);
                    while (rows.Count < starts.Count)
                    {
                        rows.Add(row);
                    }
                }
            }

            if (rows.Count > 0)
            {
                yield return WindowColumns.Add(batch.Gather([.. rows]), plan.Start, plan.End, [.. starts], [.. ends]);
            }
        }
    }

    private void Assign(long moment, List<long> starts, List<long> ends)
    {
        switch (plan.Kind)
        {
            case TimeWindowKind.Tumble:
                TimeSlices.Tumble(moment, plan.Size, plan.Offset, starts, ends);
                break;
            case TimeWindowKind.Hop:
                TimeSlices.Hop(moment, plan.Size, plan.Slide, plan.Offset, starts, ends);
                break;
            case TimeWindowKind.Cumulate:
                TimeSlices.Cumulate(moment, plan.Size, plan.Slide, plan.Offset, starts, ends);
                break;
            case TimeWindowKind.Session:
            default:
                throw new InternalErrorException("batch", $"time window {plan.Kind}");
        }
    }
}
