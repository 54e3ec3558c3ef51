namespace Translator.Frontends.Spark.Parsing;

/// <summary>Finds the word that a slip of the finger meant.</summary>
internal static class NearestWord
{
    /// <summary>The closest candidate within one slip (two for long words), or null. Of two as close, the one with the same first letter.</summary>
    public static string? Find(string word, IEnumerable<string> candidates)
    {
        var most = word.Length >= 7 ? 2 : 1;
        string? best = null;
        var bestScore = int.MaxValue;
        foreach (var candidate in candidates)
        {
            if (word.Length < 3 || candidate.Length < 3 || Math.Abs(candidate.Length - word.Length) > most)
            {
                continue;
            }
            var distance = Distance(word, candidate);
            var score = (distance * 2) + (Same(word[0], candidate[0]) ? 0 : 1);
            if (distance > 0 && distance <= most && score < bestScore)
            {
                (best, bestScore) = (candidate, score);
            }
        }
        return best;
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours, in any case.</summary>
    private static int Distance(string left, string right)
    {
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            rows[i, 0] = i;
        }
        for (var j = 0; j <= right.Length; j++)
        {
            rows[0, j] = j;
        }
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                var best = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    best = Math.Min(best, rows[i - 2, j - 2] + 1);
                }
                rows[i, j] = best;
            }
        }
        return rows[left.Length, right.Length];
    }

    private static bool Same(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
