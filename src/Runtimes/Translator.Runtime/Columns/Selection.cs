namespace Translator.Runtime.Columns;

/// <summary>Some rows of a batch: ascending positions.</summary>
public sealed class Selection
{
    private readonly int[] positions;

    /// <summary>Wraps positions that the caller no longer changes.</summary>
    public Selection(int[] positions, int count)
    {
        this.positions = positions;
        Count = count;
    }

    /// <summary>No rows.</summary>
    public static Selection Empty { get; } = new([], 0);

    /// <summary>The number of rows.</summary>
    public int Count { get; }

    /// <summary>The positions of the rows.</summary>
    public ReadOnlySpan<int> Positions => positions.AsSpan(0, Count);

    /// <summary>All of a number of rows.</summary>
    public static Selection All(int rows)
    {
        var all = new int[rows];
        for (var i = 0; i < rows; i++)
        {
            all[i] = i;
        }
        return new Selection(all, rows);
    }

    /// <summary>The rows where a boolean column is true (not false, not NULL).</summary>
    public static Selection WhereTrue(Column condition) => Selections.Where(condition, wanted: true);

    /// <summary>Positions that count in this selection, turned into positions that count in what this selection was made from.</summary>
    public Selection Refine(Selection inner)
    {
        var result = GC.AllocateUninitializedArray<int>(inner.Count);
        var picked = inner.Positions;
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = positions[picked[i]];
        }
        return new Selection(result, result.Length);
    }

    /// <summary>The rows of 0 … <paramref name="rows"/> - 1 that are not here.</summary>
    public Selection Complement(int rows)
    {
        var result = GC.AllocateUninitializedArray<int>(rows - Count);
        var next = 0;
        var count = 0;
        for (var row = 0; row < rows; row++)
        {
            if (next < Count && positions[next] == row)
            {
                next++;
            }
            else
            {
                result[count++] = row;
            }
        }
        return new Selection(result, count);
    }
}
