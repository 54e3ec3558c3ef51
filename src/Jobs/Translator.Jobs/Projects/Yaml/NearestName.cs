using Translator.IR.Diagnostics;

namespace Translator.Jobs.Projects.Yaml;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NearestName
{
    /// <summary>The closest name, or null where none is close.</summary>
    public static string? Of(string name, IEnumerable<string> names)
    {
        var allowed = Math.Max(1, name.Length / 3);
        return names
            .Select(n => (Name: n, Distance: EditDistance.Between(name, n)))
            .Where(n => n.Distance <= allowed)
            .OrderBy(static n => n.Distance)
            .ThenBy(static n => n.Name, StringComparer.Ordinal)
            .Select(static n => n.Name)
            .FirstOrDefault();
    }
}
