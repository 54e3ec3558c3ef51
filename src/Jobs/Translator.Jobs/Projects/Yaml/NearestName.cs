namespace Translator.Jobs.Projects.Yaml;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NearestName
{
    /// <summary>The closest name, or null where none is close.</summary>
    public static string? Of(string name, IEnumerable<string> names)
    {
        var allowed = Math.Max(1, name.Length / 3);
        return names
            .Select(n => (Name: n, Distance: Distance(name.ToUpperInvariant(), n.ToUpperInvariant())))
            .Where(n => n.Distance <= allowed)
            .OrderBy(static n => n.Distance)
            .ThenBy(static n => n.Name, StringComparer.Ordinal)
            .Select(static n => n.Name)
            .FirstOrDefault();
    }

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }
        return row[^1];
    }
}
