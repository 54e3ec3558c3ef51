using Translator.IR;
using Translator.IR.Expressions;
using Translator.Runtime.Columns;
using Translator.Runtime.Ordering;

namespace Translator.Runtime.Batch.Execution;

/// <summary>The order of a plan's sort keys over rows.</summary>
internal sealed class Sorting
{
    private readonly RowExpressions keys;
    private readonly RowOrder order;
    private readonly bool breaksTies;

    /// <param name="context">The run.</param>
    /// <param name="sortKeys">The keys.</param>
    /// <param name="columns">The columns of the rows.</param>
    /// <param name="breakTies">Whether rows with equal keys are ordered by all their columns, else they keep their order.</param>
    public Sorting(RunContext context, EquatableArray<SortKey> sortKeys, EquatableArray<ColumnSymbol> columns, bool breakTies)
    {
        keys = context.CompileAll(sortKeys.Select(static k => k.Value), columns);
        breaksTies = breakTies;
        order = new RowOrder([
            .. sortKeys.Select(static k => new OrderKey(k.Value.Type, k.Descending, k.NullsFirst)),
            .. breakTies ? columns.Select(static c => new OrderKey(c.Type, Exact: true)) : [],
        ]);
    }

    /// <summary>The first key.</summary>
    public OrderKey First => order.Keys[0];

    /// <summary>The first key's column of rows.</summary>
    public Column FirstOf(Columns.Batch rows) => keys.Evaluate(rows)[0];

    /// <summary>The rows' positions in order.</summary>
    public int[] Sort(Columns.Batch rows) => RowSorter.Sort(order, Keys(rows), rows.RowCount);

    /// <summary>The key columns of rows.</summary>
    private Column[] Keys(Columns.Batch rows)
    {
        var values = keys.Evaluate(rows);
        return breaksTies ? [.. values, .. Enumerable.Range(0, rows.ColumnCount).Select(rows.Column)] : values;
    }
}
