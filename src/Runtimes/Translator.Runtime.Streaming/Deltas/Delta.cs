using Translator.Runtime.Columns;

namespace Translator.Runtime.Streaming.Deltas;

/// <summary>Changes of rows: each row comes as often as its weight says, or goes when it is negative.</summary>
public sealed class Delta
{
    private readonly long[] weights;

    /// <summary>Makes changes.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="weights">A weight for each row, never zero; empty when every row comes once.</param>
    /// <param name="split">The split of the source that the rows come from, as long as they come from one.</param>
    public Delta(Batch rows, long[]? weights = null, int split = 0)
    {
        Rows = rows;
        this.weights = weights ?? [];
        Split = split;
    }

    /// <summary>The rows.</summary>
    public Batch Rows { get; }

    /// <summary>How often each row comes; empty for once each.</summary>
    public ReadOnlySpan<long> Weights => weights;

    /// <summary>The number of changes.</summary>
    public int Count => Rows.RowCount;

    /// <summary>The split that the rows come from.</summary>
    public int Split { get; }

    /// <summary>Whether rows only come.</summary>
    public bool OnlyComes => weights.Length == 0 || !weights.AsSpan().ContainsAnyInRange(long.MinValue, -1);

    /// <summary>How often a row comes.</summary>
    public long WeightOf(int row) => weights.Length == 0 ? 1 : weights[row];

    /// <summary>The same changes of other rows, one for one.</summary>
    public Delta With(Batch rows) => new(rows, weights, Split);

    /// <summary>Some of the changes.</summary>
    public Delta Select(Selection picked) => new(Rows.Select(picked), WeightsAt(picked.Positions), Split);

    /// <summary>Changes of other rows, each made from the change at a position.</summary>
    public Delta Made(Batch rows, ReadOnlySpan<int> positions) => new(rows, WeightsAt(positions), Split);

    /// <summary>Some of the changes in another order.</summary>
    public Delta Gather(ReadOnlySpan<int> positions) => Made(Rows.Gather(positions), positions);

    /// <summary>Rows that go once each.</summary>
    public static Delta Going(Batch rows)
    {
        var weights = new long[rows.RowCount];
        Array.Fill(weights, -1);
        return new Delta(rows, weights);
    }

    /// <summary>All columns of the rows.</summary>
    public Column[] Columns()
    {
        var columns = new Column[Rows.ColumnCount];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = Rows.Column(i);
        }

        return columns;
    }

    private long[] WeightsAt(ReadOnlySpan<int> positions)
    {
        if (weights.Length == 0)
        {
            return [];
        }

        var picked = new long[positions.Length];
        for (var i = 0; i < picked.Length; i++)
        {
            picked[i] = weights[positions[i]];
        }

        return picked;
    }
}
