using Translator.IR;
using Translator.IR.Expressions;
using Translator.Runtime.Aggregation;
using Translator.Runtime.Batch.Execution;
using Translator.Runtime.Batch.Operators;
using Translator.Runtime.Columns;
using Translator.Runtime.Hashing;
using Translator.Runtime.Memory;

namespace Translator.Runtime.Batch.Aggregation;

/// <summary>One aggregate of a plan with its running state: takes the rows that count (FILTER, DISTINCT, IGNORE NULLS) in the order they count in.</summary>
internal sealed class AggregateFunction
{
    private readonly RowExpressions arguments;
    private readonly RowPredicate? filter;
    private readonly bool ignoresNulls;
    private readonly AggregateState state;
    private readonly GroupTable? seen;
    private readonly OrderedRows? ordered;

    public AggregateFunction(AggregateCall call, EquatableArray<ColumnSymbol> input, RunContext context, MemoryAccount account)
    {
        arguments = context.CompileAll(call.Arguments, input);
        filter = call.Filter is null ? null : context.CompilePredicate(call.Filter, input);
        ignoresNulls = call.IgnoreNulls && arguments.Count > 0;
        state = context.Kernels.Aggregate(context.Request(call.Function, call.Arguments, call.ResultType)).CreateState();
        seen = call.Distinct ? new GroupTable([IR.Types.DataType.Int, .. call.Arguments.Select(static a => a.Type)]) : null;
        ordered = call.OrderBy.IsEmpty ? null : new OrderedRows(call, input, context, account);
    }

    public long ByteSize => state.ByteSize + (seen?.ByteSize ?? 0);

    /// <summary>Takes rows into their groups.</summary>
    public void Update(Columns.Batch batch, ReadOnlySpan<int> groups, int groupCount)
    {
        state.Resize(groupCount);
        if (filter is null && !ignoresNulls && seen is null && ordered is null)
        {
            state.Update(arguments.Evaluate(batch), groups, default);
            return;
        }

        UpdateSome(batch, groups);
    }

    /// <summary>The results of consecutive groups.</summary>
    public Column Finish(int start, int count, int groupCount)
    {
        state.Resize(groupCount);
        ordered?.FeedInto(state);
        return state.Finish(start, count);
    }

    private void UpdateSome(Columns.Batch batch, ReadOnlySpan<int> groups)
    {
        if (filter is not null)
        {
            (batch, groups) = Pick(batch, groups, filter.Select(batch));
        }

        if (batch.RowCount == 0)
        {
            return;
        }

        var values = arguments.Evaluate(batch);
        if (ignoresNulls && values[0].HasNulls)
        {
            (batch, groups) = Pick(batch, groups, NotNull.Of(values[0]));
            values = arguments.Evaluate(batch);
        }

        if (seen is not null)
        {
            var known = seen.Count;
            var ids = new int[batch.RowCount];
            seen.Assign([new FixedColumn<int>(IR.Types.DataType.Int, groups.ToArray(), groups.Length), .. values], ids.Length, ids);
            (batch, groups) = Pick(batch, groups, FirstRows.Of(ids, known));
            values = arguments.Evaluate(batch);
        }

        if (ordered is not null)
        {
            ordered.Add(batch, values, groups);
        }
        else if (batch.RowCount > 0)
        {
            state.Update(values, groups, default);
        }
    }

    private static (Columns.Batch Batch, int[] Groups) Pick(Columns.Batch batch, ReadOnlySpan<int> groups, Selection rows)
    {
        var picked = new int[rows.Count];
        var positions = rows.Positions;
        for (var i = 0; i < picked.Length; i++)
        {
            picked[i] = groups[positions[i]];
        }

        return (batch.Select(rows), picked);
    }
}
