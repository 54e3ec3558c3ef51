using Translator.IR.Diagnostics;

namespace Translator.Frontends.Binding.Queries;

/// <summary>Finds the names that a mistyped one may have meant.</summary>
internal static class NearestNames
{
    private const int Most = 3;

    /// <summary>Adds a help with the nearest names, where some are near enough.</summary>
    public static Diagnostic Suggest(Diagnostic diagnostic, string name, IEnumerable<string> names)
    {
        var near = Nearest(name, names);
        return near.Count == 0 ? diagnostic : diagnostic.WithHelp($"Did you mean {string.Join(" or ", near)}?");
    }

    public static IReadOnlyList<string> Nearest(string name, IEnumerable<string> names)
    {
        var wanted = name.ToUpperInvariant();
        var bound = Math.Max(2, wanted.Length / 2);
        return names
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(n => (Name: n, Distance: Math.Min(Distance(wanted, n.ToUpperInvariant()), Distance(wanted, LastPart(n)))))
            .Where(p => p.Distance <= bound)
            .OrderBy(static p => p.Distance)
            .ThenBy(static p => p.Name, StringComparer.Ordinal)
            .Take(Most)
            .Select(static p => p.Name)
            .ToList();
    }

    private static string LastPart(string name) => name[(name.LastIndexOf('.') + 1)..].ToUpperInvariant();

    private static int Distance(string left, string right)
    {
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            row[j] = j;
        }
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                var next = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + cost);
                diagonal = row[j];
                row[j] = next;
            }
        }
        return row[right.Length];
    }
}
