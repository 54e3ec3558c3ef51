using Translator.IR;
using Translator.IR.Expressions;
using Translator.Jobs.Running;
using Translator.Runtime.Columns;

namespace Translator.Jobs.Verification;

/// <summary>An answer that others are compared with.</summary>
internal sealed class AnswerRows
{
    private readonly UInt128[] keys;
    private readonly int[]? orderColumns;

    /// <param name="columns">The columns.</param>
    /// <param name="batches">The rows.</param>
    /// <param name="orderColumns">The columns that the query orders by, as far as they are in the answer; null where it does not order.</param>
    public AnswerRows(EquatableArray<ColumnSymbol> columns, IReadOnlyList<Batch> batches, int[]? orderColumns)
    {
        Columns = columns;
        this.orderColumns = orderColumns;
        Rows = RowBatches.Concat(columns, batches);
        keys = ExactRow.KeysOf([.. Enumerable.Range(0, Rows.ColumnCount).Select(Rows.Column)], Rows.RowCount);
    }

    public EquatableArray<ColumnSymbol> Columns { get; }

    public Batch Rows { get; }

    /// <summary>How another answer differs from this one, or null where it is equal.</summary>
    public RowDifference? CompareTo(AnswerRows other)
    {
        var mine = Without(this, other);
        var theirs = Without(other, this);
        if (mine.Count > 0 || theirs.Count > 0)
        {
            return new RowDifference(Columns, Rows.Gather([.. mine]), other.Rows.Gather([.. theirs]), false);
        }
        return InSameOrder(other) ? null : new RowDifference(Columns, Rows, other.Rows, true);
    }

    /// <summary>Rows with equal order keys may come in any order.</summary>
    private bool InSameOrder(AnswerRows other) =>
        orderColumns is not { } order
        || keys.AsSpan().SequenceEqual(other.keys)
        || ExactRow
            .KeysOf([.. order.Select(Rows.Column)], Rows.RowCount)
            .AsSpan()
            .SequenceEqual(ExactRow.KeysOf([.. order.Select(other.Rows.Column)], other.Rows.RowCount));

    private static List<int> Without(AnswerRows rows, AnswerRows others)
    {
        var counts = new Dictionary<UInt128, int>();
        foreach (var key in others.keys)
        {
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }
        var left = new List<int>();
        for (var row = 0; row < rows.keys.Length; row++)
        {
            if (counts.TryGetValue(rows.keys[row], out var count) && count > 0)
            {
                counts[rows.keys[row]] = count - 1;
            }
            else
            {
                left.Add(row);
            }
        }
        return left;
    }
}
