using Translator.IR.Diagnostics;

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
            var distance = EditDistance.Between(word, candidate);
            var score = (distance * 2) + (Same(word[0], candidate[0]) ? 0 : 1);
            if (distance > 0 && distance <= most && score < bestScore)
            {
                (best, bestScore) = (candidate, score);
            }
        }
        return best;
    }

    private static bool Same(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
