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
        Math.Min(WordDistance(wanted, candidate), WordDistance(last, LastPart(candidate)));

    private static string LastPart(string name) => name[(name.LastIndexOf('.') + 1)..];

    private static int WordDistance(string from, string to) =>
        Math.Abs(from.Length - to.Length) > 3 || from.Length > 64 || to.Length > 64 ? int.MaxValue : EditDistance.Between(from, to);
}
