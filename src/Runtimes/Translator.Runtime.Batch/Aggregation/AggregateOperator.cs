using Translator.Backends.Batch.Operators;
using Translator.IR.Expressions;
using Translator.IR.Types;
using Translator.Runtime.Batch.Execution;
using Translator.Runtime.Columns;
using Translator.Runtime.Hashing;
using Translator.Runtime.Memory;

namespace Translator.Runtime.Batch.Aggregation;

/// <summary>
/// Gives each row the dense id of its group and lets the aggregates take the row in under it. With grouping sets the number of the set is one
/// more key, and a row is taken in once for each set.
/// </summary>
internal sealed class AggregateOperator(HashAggregation plan, BatchOperator input, RunContext context) : BatchOperator
{
    private readonly RowExpressions keys = context.CompileAll(plan.Keys.Select(static k => k.Value), plan.Input.Output);
    private readonly bool hasSets = !plan.GroupingSets.IsEmpty;

    public override IEnumerable<Columns.Batch> Execute(CancellationToken cancellation)
    {
        using var account = context.Budget.Open("aggregate");
        using var ordered = context.Budget.Open("ordered aggregate");
        var functions = plan
            .Aggregates.Select(a => new AggregateFunction((AggregateCall)a.Value, plan.Input.Output, context, ordered))
            .ToArray();
        var table = new GroupTable([.. plan.Keys.Select(static k => k.Value.Type), .. hasSets ? new DataType[] { DataType.Int } : []]);
        var ids = Array.Empty<int>();
        if (keys.Count == 0 && plan.GroupingSets.Count <= 1)
        {
            AddEmptySets(table);
        }

        foreach (var batch in input.Execute(cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            if (batch.RowCount == 0)
            {
                continue;
            }

            ids = ids.Length < batch.RowCount ? new int[batch.RowCount] : ids;
            var columns = keys.Evaluate(batch);
            for (var set = 0; set < (hasSets ? plan.GroupingSets.Count : 1); set++)
            {
                table.Assign(hasSets ? KeysOf(columns, set, batch.RowCount) : columns, batch.RowCount, ids);
                foreach (var function in functions)
                {
                    function.Update(batch, ids.AsSpan(0, batch.RowCount), table.Count);
                }
            }

            Account(account, table, functions);
        }

        for (var start = 0; start < table.Count; start += Columns.Batch.StandardRows)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return Results(table, functions, start, Math.Min(Columns.Batch.StandardRows, table.Count - start));
        }
    }

    /// <summary>Without keys there is a row even where there is no input.</summary>
    private void AddEmptySets(GroupTable table)
    {
        Span<int> id = stackalloc int[1];
        for (var set = 0; set < (hasSets ? plan.GroupingSets.Count : 1); set++)
        {
            table.Assign(hasSets ? KeysOf([], set, 1) : [], 1, id);
        }
    }

    private Column[] KeysOf(Column[] columns, int set, int rows)
    {
        var result = new Column[columns.Length + 1];
        for (var i = 0; i < columns.Length; i++)
        {
            result[i] = plan.GroupingSets[set].Keys.Contains(i) ? columns[i] : Column.Nulls(columns[i].Type, rows);
        }

        result[^1] = FixedColumn<int>.Constant(DataType.Int, set, rows);
        return result;
    }

    private static void Account(MemoryAccount account, GroupTable table, AggregateFunction[] functions)
    {
        var size = table.ByteSize;
        foreach (var function in functions)
        {
            size += function.ByteSize;
        }

        account.Resize(size);
    }

    private Columns.Batch Results(GroupTable table, AggregateFunction[] functions, int start, int count)
    {
        var keyColumns = table.Keys(start, count);
        var columns = new List<Column>(plan.Output.Count);
        for (var i = 0; i < keys.Count; i++)
        {
            columns.Add(keyColumns[i].WithType(plan.Keys[i].Column.Type));
        }

        for (var i = 0; i < functions.Length; i++)
        {
            columns.Add(functions[i].Finish(start, count, table.Count).WithType(plan.Aggregates[i].Column.Type));
        }

        if (plan.GroupingId is { } id)
        {
            columns.Add(GroupingIds(id, hasSets ? (FixedColumn<int>)keyColumns[^1] : null, count));
        }

        return new Columns.Batch([.. columns], count);
    }

    private FixedColumn<long> GroupingIds(ColumnSymbol id, FixedColumn<int>? sets, int count)
    {
        var bits = plan
            .GroupingSets.Select(s =>
                Enumerable.Range(0, keys.Count).Aggregate(0L, (all, key) => (all << 1) | (s.Keys.Contains(key) ? 0L : 1L))
            )
            .ToArray();
        var values = new long[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = sets is null ? 0 : bits[sets[i]];
        }

        return new FixedColumn<long>(id.Type, values, count);
    }
}
