using Translator.Runtime.Columns;

namespace Translator.Runtime.Ordering;

/// <summary>
/// Tells rows that certainly come after a boundary, by the first key of an order. What it lets through can still come after: equal first keys, and
/// values whose first eight bytes are the same.
/// </summary>
/// <param name="key">The first key.</param>
public sealed class BoundaryFilter(OrderKey key)
{
    private ulong boundary;
    private bool isNull;
    private int[] candidates = [];
    private ulong[] prefixes = [];

    /// <summary>Whether a boundary was set.</summary>
    public bool HasBoundary { get; private set; }

    /// <summary>Makes a cell of a key column the boundary.</summary>
    public void Set(Column column, int row)
    {
        ArgumentNullException.ThrowIfNull(column);
        HasBoundary = true;
        isNull = column.IsNull(row);
        if (!isNull)
        {
            Span<ulong> prefix = stackalloc ulong[1];
            SortPrefix.Fill(column, key, [row], prefix);
            boundary = prefix[0];
        }
    }

    /// <summary>The rows of a key column that may come before the boundary or with it; valid until the next call.</summary>
    public ReadOnlySpan<int> Select(Column column, int rows)
    {
        ArgumentNullException.ThrowIfNull(column);
        if (candidates.Length < rows)
        {
            candidates = new int[rows];
            prefixes = new ulong[rows];
        }
        var count = 0;
        if (isNull)
        {
            // Behind NULLs that come last there is nothing; behind those that come first is every value.
            for (var row = 0; row < rows; row++)
            {
                candidates[count] = row;
                count += !key.NullsFirst || column.IsNull(row) ? 1 : 0;
            }
            return candidates.AsSpan(0, count);
        }
        for (var row = 0; row < rows; row++)
        {
            candidates[row] = row;
        }
        // A cell that is NULL has some value too, which says nothing.
        SortPrefix.Fill(column, key, candidates.AsSpan(0, rows), prefixes);
        for (var row = 0; row < rows; row++)
        {
            candidates[count] = row;
            var passes = column.IsNull(row) ? key.NullsFirst : prefixes[row] <= boundary;
            count += passes ? 1 : 0;
        }
        return candidates.AsSpan(0, count);
    }
}
