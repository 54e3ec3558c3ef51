using Translator.Backends.Streaming.Operators;
using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Streaming.Operators;

/// <summary>The keys of each grouping set; the number of the set is one more key.</summary>
internal sealed class GroupingSetKeys
{
    private readonly KeyedAggregation plan;
    private readonly bool hasSets;
    private readonly long[] bits;
    private readonly WindowKeys? window;

    public GroupingSetKeys(KeyedAggregation plan)
    {
        this.plan = plan;
        hasSets = !plan.GroupingSets.IsEmpty;
        window = hasSets ? null : WindowKeys.Find(plan);
        Types =
        [
            .. window?.Types(plan.Keys.Select(static k => k.Value.Type)) ?? plan.Keys.Select(static k => k.Value.Type),
            .. hasSets ? new DataType[] { DataType.Int } : [],
        ];
        bits =
        [
            .. plan.GroupingSets.Select(s =>
                Enumerable.Range(0, plan.Keys.Count).Aggregate(0L, (all, key) => (all << 1) | (s.Keys.Contains(key) ? 0L : 1L))
            ),
        ];
    }

    /// <summary>The number of sets; one where the plan has none.</summary>
    public int Count => hasSets ? plan.GroupingSets.Count : 1;

    /// <summary>The types of the keys.</summary>
    public IReadOnlyList<DataType> Types { get; }

    /// <summary>The key columns of a set.</summary>
    public Column[] KeysOf(Column[] columns, int set, int rows)
    {
        if (!hasSets)
        {
            return window is null ? columns : window.Without(columns);
        }

        var result = new Column[columns.Length + 1];
        for (var i = 0; i < columns.Length; i++)
        {
            result[i] = plan.GroupingSets[set].Keys.Contains(i) ? columns[i] : Column.Nulls(columns[i].Type, rows);
        }

        result[^1] = FixedColumn<int>.Constant(DataType.Int, set, rows);
        return result;
    }

    /// <summary>All keys, from those that groups are found by.</summary>
    public Column[] AllKeys(Column[] columns) => window is null ? columns : window.With(columns);

    /// <summary>The grouping id of each row, from its keys.</summary>
    public FixedColumn<long> GroupingIds(DataType type, Column[] keys, int rows)
    {
        var values = new long[rows];
        for (var i = 0; hasSets && i < rows; i++)
        {
            values[i] = bits[((FixedColumn<int>)keys[^1])[i]];
        }

        return new FixedColumn<long>(type, values, rows);
    }
}
