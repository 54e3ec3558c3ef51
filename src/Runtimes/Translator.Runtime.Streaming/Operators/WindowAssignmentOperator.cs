using Translator.Backends.Streaming.Operators;
using Translator.IR.Diagnostics;
using Translator.IR.Relations;
using Translator.Runtime.Columns;
using Translator.Runtime.Streaming.Deltas;
using Translator.Runtime.Streaming.Execution;
using Translator.Runtime.Time;

namespace Translator.Runtime.Streaming.Operators;

/// <summary>Repeats each change for every tumbling, hopping or cumulating window that its time is in.</summary>
internal sealed class WindowAssignmentOperator(WindowAssignment plan, OperatorContext context) : DeltaOperator
{
    private readonly StepExpressions time = context.Compile([plan.Time], plan.Input.Output);
    private readonly List<int> rows = [];
    private readonly List<long> starts = [];
    private readonly List<long> ends = [];

    public override void Process(int input, Delta delta, List<Delta> output)
    {
        var times = time.Evaluate(delta.Rows)[0];
        if (times is not FixedColumn<long> moments)
        {
            return;
        }

        if (plan.Kind == TimeWindowKind.Tumble && !moments.HasNulls && plan.Size > 0)
        {
            output.Add(Tumble(delta, moments));
            return;
        }

        rows.Clear();
        starts.Clear();
        ends.Clear();
        for (var row = 0; row < delta.Count; row++)
        {
            if (!moments.IsNull(row))
            {
                Assign(moments[row]);
                while (rows.Count < starts.Count)
                {
                    rows.Add(row);
                }
            }
        }

        if (rows.Count > 0)
        {
            int[] positions = [.. rows];
            output.Add(delta.Made(WithBounds(delta.Rows.Gather(positions), [.. starts], [.. ends]), positions));
        }
    }

    private Delta Tumble(Delta delta, FixedColumn<long> moments)
    {
        var first = new long[delta.Count];
        var last = new long[delta.Count];
        var (size, offset) = (plan.Size, plan.Offset);
        for (var row = 0; row < first.Length; row++)
        {
            var start = TimeSlices.LastStart(moments[row], size, offset);
            first[row] = start;
            last[row] = start + size;
        }

        return delta.With(WithBounds(delta.Rows, first, last));
    }

    private Batch WithBounds(Batch from, long[] first, long[] last)
    {
        var columns = new Column[from.ColumnCount + 2];
        for (var i = 0; i < from.ColumnCount; i++)
        {
            columns[i] = from.Column(i);
        }

        columns[^2] = new FixedColumn<long>(plan.Start.Type, first, first.Length);
        columns[^1] = new FixedColumn<long>(plan.End.Type, last, last.Length);
        return new Batch(columns, first.Length);
    }

    private void Assign(long moment)
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
                throw new InternalErrorException("streaming", $"time window {plan.Kind}");
        }
    }
}
