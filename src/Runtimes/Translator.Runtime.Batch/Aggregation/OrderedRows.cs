using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Types;
using Translator.Runtime.Aggregation;
using Translator.Runtime.Batch.Execution;
using Translator.Runtime.Columns;
using Translator.Runtime.Memory;
using Translator.Runtime.Ordering;

namespace Translator.Runtime.Batch.Aggregation;

/// <summary>Rows that wait to be given to an aggregate in its ORDER BY; equal keys are ordered by the arguments.</summary>
internal sealed class OrderedRows
{
    private readonly RowExpressions keys;
    private readonly RowOrder order;
    private readonly DataType[] types;
    private readonly int argumentCount;
    private readonly MemoryAccount account;
    private readonly List<Columns.Batch> rows = [];

    public OrderedRows(AggregateCall call, EquatableArray<ColumnSymbol> input, RunContext context, MemoryAccount account)
    {
        this.account = account;
        keys = context.CompileAll(call.OrderBy.Select(static k => k.Value), input);
        argumentCount = call.Arguments.Count;
        types = [DataType.Int, .. call.OrderBy.Select(static k => k.Value.Type), .. call.Arguments.Select(static a => a.Type)];
        order = new RowOrder([
            new OrderKey(DataType.Int),
            .. call.OrderBy.Select(static k => new OrderKey(k.Value.Type, k.Descending, k.NullsFirst)),
            .. call.Arguments.Select(static a => new OrderKey(a.Type, Exact: true)),
        ]);
    }

    public void Add(Columns.Batch batch, Column[] arguments, ReadOnlySpan<int> groups)
    {
        if (batch.RowCount == 0)
        {
            return;
        }

        var kept = new Columns.Batch(
            [new FixedColumn<int>(DataType.Int, groups.ToArray(), groups.Length), .. keys.Evaluate(batch), .. arguments],
            batch.RowCount
        );
        account.Reserve(kept.ByteSize);
        rows.Add(kept);
    }

    /// <summary>Gives all rows to the state; none are left.</summary>
    public void FeedInto(AggregateState state)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var columns = types.Select((type, i) => Column.Concat(type, [.. rows.Select(r => r.Column(i))])).ToArray();
        rows.Clear();
        var positions = RowSorter.Sort(order, columns, columns[0].Length);
        var groups = ((FixedColumn<int>)columns[0].Gather(positions)).Values;
        var arguments = columns.AsSpan(columns.Length - argumentCount).ToArray();
        state.Update(Array.ConvertAll(arguments, a => a.Gather(positions)), groups, default);
    }
}
