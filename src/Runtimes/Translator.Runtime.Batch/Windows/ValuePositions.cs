using Translator.Runtime.Columns;

namespace Translator.Runtime.Batch.Windows;

/// <summary>Some of the rows, for example those with a value, and how many of them lie before each row.</summary>
internal sealed class ValuePositions
{
    private readonly int[] positions;
    private readonly int[] before;

    private ValuePositions(int[] positions, int[] before)
    {
        this.positions = positions;
        this.before = before;
    }

    /// <summary>The rows.</summary>
    public ReadOnlySpan<int> Positions => positions;

    /// <summary>The rows with a value.</summary>
    public static ValuePositions Of(Column column) => Of(Aggregation.NotNull.Of(column), column.Length);

    /// <summary>The rows of a selection.</summary>
    public static ValuePositions Of(Selection rows, int count)
    {
        var before = new int[count + 1];
        var next = 0;
        for (var row = 0; row < count; row++)
        {
            before[row] = next;
            next += next < rows.Count && rows.Positions[next] == row ? 1 : 0;
        }

        before[count] = next;
        return new ValuePositions(rows.Positions.ToArray(), before);
    }

    /// <summary>How many of the rows lie before a row.</summary>
    public int Before(int row) => before[row];

    /// <summary>The place of one of the rows.</summary>
    public int Position(int index) => positions[index];
}
