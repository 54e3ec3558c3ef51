using Translator.IR.Diagnostics;

namespace Translator.Frontends.Binding.Naming;

/// <summary>Names that are spelled much like another, for «did you mean».</summary>
internal static class NearestNames
{
    /// <summary>Adds a help with the nearest names, where some are near enough.</summary>
    public static Diagnostic Suggest(Diagnostic diagnostic, string name, IEnumerable<string> candidates)
    {
        var near = Of(name, candidates);
        return near.Count == 0 ? diagnostic : diagnostic.WithHelp($"Did you mean {string.Join(" or ", near)}?");
    }

    /// <summary>At most three names, the nearest first; of a dotted name the last part counts as well.</summary>
    public static IReadOnlyList<string> Of(string name, IEnumerable<string> candidates)
    {
        var wanted = name.ToUpperInvariant();
        var last = LastPart(wanted);
        return
        [
            .. candidates
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Select(candidate => (Name: candidate, Distance: Distance(wanted, last, candidate.ToUpperInvariant())))
                .Where(pair => pair.Distance <= (last.Length <= 3 ? 1 : Math.Max(2, last.Length / 3)))
                .OrderBy(static pair => pair.Distance)
                .ThenBy(static pair => pair.Name, StringComparer.Ordinal)
                .Take(3)
                .Select(static pair => pair.Name),
        ];
    }

    private static int Distance(string wanted, string last, string candidate) =>
        Math.Min(Distance(wanted, candidate), Distance(last, LastPart(candidate)));

    private static string LastPart(string name) => name[(name.LastIndexOf('.') + 1)..];

    /// <summary>Edits of one letter (insert, delete, replace, swap with the next) from one word to another.</summary>
    private static int Distance(string from, string to)
    {
        if (Math.Abs(from.Length - to.Length) > 3 || from.Length > 64 || to.Length > 64)
        {
            return int.MaxValue;
        }
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
        var cost = from[i - 1] == to[j - 1] ? 0 : 1;
        var best = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
        return i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1] ? Math.Min(best, rows[i - 2, j - 2] + 1) : best;
    }
}
