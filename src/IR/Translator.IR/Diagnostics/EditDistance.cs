namespace Translator.IR.Diagnostics;

/// <summary>How far apart two words are spelled, for «did you mean».</summary>
public static class EditDistance
{
    /// <summary>The least number of letters inserted, deleted, replaced or swapped with the next that makes one word the other, in any case.</summary>
    public static int Between(string from, string to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var rows = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
        {
            for (var j = 0; j <= to.Length; j++)
            {
                rows[i, j] = i == 0 || j == 0 ? i + j : Best(rows, from, to, i, j);
            }
        }
        return rows[from.Length, to.Length];
    }

    private static int Best(int[,] rows, string from, string to, int i, int j)
    {
        var cost = Same(from[i - 1], to[j - 1]) ? 0 : 1;
        var best = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
        return i > 1 && j > 1 && Same(from[i - 1], to[j - 2]) && Same(from[i - 2], to[j - 1])
            ? Math.Min(best, rows[i - 2, j - 2] + 1)
            : best;
    }

    private static bool Same(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
