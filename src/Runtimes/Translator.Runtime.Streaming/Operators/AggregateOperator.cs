using System.Runtime.InteropServices;
using Translator.Backends.Streaming.Operators;
using Translator.IR.Expressions;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Memory;
using Translator.Runtime.Streaming.Deltas;
using Translator.Runtime.Streaming.Execution;

namespace Translator.Runtime.Streaming.Operators;

/// <summary>
/// Keeps the running values of groups. Either each step gives out the touched groups' old and new rows where they differ, or groups come out once,
/// when they close.
/// </summary>
internal sealed partial class AggregateOperator : DeltaOperator
{
    private readonly KeyedAggregation plan;
    private readonly StepExpressions keys;
    private readonly GroupingSetKeys sets;
    private readonly AggregateFunction[] functions;
    private readonly GroupRegister groups;
    private readonly ClosingTimes? closing;
    private readonly int closingColumn;
    private readonly MemoryAccount account;
    private readonly bool first;
    private readonly List<Delta> late = [];
    private readonly List<Column[]> before = [];
    private int finished;
    private int[] ids = [];
    private bool started;

    public AggregateOperator(KeyedAggregation plan, OperatorContext context)
    {
        this.plan = plan;
        first = context.Instance == 0;
        keys = context.Compile(plan.Keys.Select(static k => k.Value), plan.Input.Output);
        sets = new GroupingSetKeys(plan);
        functions = [.. plan.Aggregates.Select(a => new AggregateFunction((AggregateCall)a.Value, plan.Input.Output, context))];
        groups = new GroupRegister(sets.Types, notesTouched: !plan.EmitsOnClose);
        account = context.OpenAccount("aggregate");
        if (plan.Closing is { } time)
        {
            closing = new ClosingTimes(time.Lag);
            closingColumn = plan.Input.Output.Select(static c => c.Id).ToList().IndexOf(time.Column);
        }
    }

    public override void Process(int input, Delta delta, List<Delta> output)
    {
        Start();
        delta = WithoutLate(delta);
        if (delta.Count == 0)
        {
            return;
        }

        ids = ids.Length < delta.Count ? new int[delta.Count] : ids;
        var columns = keys.Evaluate(delta.Rows);
        for (var set = 0; set < sets.Count; set++)
        {
            groups.Assign(sets.KeysOf(columns, set, delta.Count), delta, ids);
            closing?.Note(ids.AsSpan(0, delta.Count), ClosingColumn(delta));
            FinishTouched();
            foreach (var function in functions)
            {
                function.State.Resize(groups.Table.Count);
                function.Update(delta, ids.AsSpan(0, delta.Count));
            }
        }
    }

    public override void EndStep(long watermark, List<Delta> output)
    {
        Start();
        if (!plan.EmitsOnClose)
        {
            EmitChanges(output);
        }

        Clear(groups.EndStep());
        before.Clear();
        finished = 0;
        Close(watermark, output);
        var size = groups.ByteSize;
        foreach (var function in functions)
        {
            size += function.State.ByteSize;
        }

        account.Resize(size);
    }

    public override IReadOnlyList<Delta> TakeLateRows()
    {
        Delta[] taken = [.. late];
        late.Clear();
        return taken;
    }

    /// <summary>Without keys there is a row even where there is no input.</summary>
    private void Start()
    {
        if (started)
        {
            return;
        }

        started = true;
        for (var set = 0; first && plan.Keys.IsEmpty && sets.Count == 1 && set < sets.Count; set++)
        {
            groups.KeepForGood(sets.KeysOf([], set, 1));
            foreach (var function in functions)
            {
                function.State.Resize(groups.Table.Count);
            }
        }
    }

    private Column ClosingColumn(Delta delta)
    {
        var column = delta.Rows.Column(closingColumn);
        return plan.Closing?.Field is { } field ? ((StructColumn)column.Flatten()).Field(field) : column;
    }

    private Delta WithoutLate(Delta delta)
    {
        if (closing?.Late(ClosingColumn(delta)) is not { } parts)
        {
            return delta;
        }

        late.Add(delta.Select(parts.Late));
        return delta.Select(parts.OnTime);
    }

    /// <summary>Keeps the results of groups that are in the output, before the step changes them.</summary>
    private void FinishTouched()
    {
        if (!plan.EmitsOnClose && groups.TouchedBefore.Count > finished)
        {
            before.Add(Results(CollectionsMarshal.AsSpan(groups.TouchedBefore)[finished..]));
            finished = groups.TouchedBefore.Count;
        }
    }

    private Column[] Results(ReadOnlySpan<int> of)
    {
        var columns = new Column[functions.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = functions[i].State.FinishGroups(of).WithType(plan.Aggregates[i].Column.Type);
        }

        return columns;
    }

    private void Close(long watermark, List<Delta> output)
    {
        if (closing is null || watermark == Watermarks.None)
        {
            return;
        }

        var closed = closing.Close(watermark);
        if (closed.Count == 0)
        {
            return;
        }

        if (plan.EmitsOnClose)
        {
            var span = CollectionsMarshal.AsSpan(closed);
            output.Add(new Delta(Rows(GroupColumns(span), Results(span), span.Length)));
        }

        groups.Remove(closed);
        Clear(closed);
    }

    private void Clear(List<int> gone)
    {
        if (gone.Count == 0)
        {
            return;
        }

        foreach (var function in functions)
        {
            function.State.Clear(CollectionsMarshal.AsSpan(gone));
        }
    }

    private static Batch Rows((Column[] Keys, Column[] Ids) groupColumns, Column[] results, int count) =>
        new([.. groupColumns.Keys, .. results, .. groupColumns.Ids], count);

    /// <summary>The keys of groups, and the column that tells grouping sets apart, where there is one.</summary>
    private (Column[] Keys, Column[] Ids) GroupColumns(ReadOnlySpan<int> of)
    {
        var all = sets.AllKeys(groups.Table.Keys(of));
        var columns = new Column[keys.Count];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = all[i].WithType(plan.Keys[i].Column.Type);
        }

        return (columns, plan.GroupingId is { } id ? [sets.GroupingIds(id.Type, all, of.Length)] : []);
    }
}
