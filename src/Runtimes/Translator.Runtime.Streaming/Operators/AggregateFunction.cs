using Translator.IR;
using Translator.IR.Expressions;
using Translator.Runtime.Aggregation;
using Translator.Runtime.Columns;
using Translator.Runtime.Streaming.Deltas;
using Translator.Runtime.Streaming.Execution;

namespace Translator.Runtime.Streaming.Operators;

/// <summary>One aggregate with its running values: takes the rows that count (FILTER, IGNORE NULLS).</summary>
internal sealed class AggregateFunction
{
    private readonly StepExpressions arguments;
    private readonly StepPredicate? filter;
    private readonly bool ignoresNulls;

    public AggregateFunction(AggregateCall call, EquatableArray<ColumnSymbol> input, OperatorContext context)
    {
        arguments = context.Compile(call.Arguments, input);
        filter = call.Filter is null ? null : context.CompilePredicate(call.Filter, input);
        ignoresNulls = call.IgnoreNulls && call.Arguments.Count > 0;
        State = context.Kernels.Aggregate(context.Request(call.Function, call.Arguments, call.ResultType)).CreateState();
    }

    /// <summary>The running values.</summary>
    public AggregateState State { get; }

    /// <summary>Takes changes into their groups.</summary>
    public void Update(Delta delta, ReadOnlySpan<int> groups)
    {
        if (filter is not null)
        {
            var picked = filter.Select(delta.Rows);
            groups = At(groups, picked);
            delta = delta.Select(picked);
        }

        if (delta.Count == 0)
        {
            return;
        }

        var values = arguments.Evaluate(delta.Rows);
        if (ignoresNulls && values[0].HasNulls)
        {
            var picked = WithValue(values[0]);
            groups = At(groups, picked);
            delta = delta.Select(picked);
            values = Array.ConvertAll(values, v => v.Gather(picked.Positions));
        }

        if (delta.Count > 0)
        {
            State.Update(values, groups, delta.Weights);
        }
    }

    private static Selection WithValue(Column column)
    {
        var rows = new int[column.Length];
        var count = 0;
        for (var row = 0; row < rows.Length; row++)
        {
            rows[count] = row;
            count += column.IsNull(row) ? 0 : 1;
        }

        return new Selection(rows, count);
    }

    private static int[] At(ReadOnlySpan<int> groups, Selection picked)
    {
        var result = new int[picked.Count];
        var positions = picked.Positions;
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = groups[positions[i]];
        }

        return result;
    }
}
