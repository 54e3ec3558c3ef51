using System.Text.RegularExpressions;

namespace Translator.Jobs.Scripts;

/// <summary>
/// What a script's comments say about how it is run: <c>-- Usage: hive -f x.hql --database wmf -d year=2024</c>. Checking a script takes these values
/// where nothing else gives one.
/// </summary>
/// <param name="Values">Parameters by name.</param>
/// <param name="Schema">The schema that it runs in, or null.</param>
public sealed partial record UsageValues(IReadOnlyDictionary<string, string> Values, string? Schema)
{
    /// <summary>Reads the comments of a script.</summary>
    public static UsageValues Of(string script)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        string? schema = null;
        foreach (var comment in Comments().EnumerateMatches(script))
        {
            var text = script.Substring(comment.Index, comment.Length);
            foreach (var match in Definitions().Matches(text).Cast<Match>())
            {
                values.TryAdd(match.Groups["name"].Value, match.Groups["value"].Value.Trim('\'', '"'));
            }
            schema ??= Database().Match(text) is { Success: true } found ? found.Groups["name"].Value : null;
        }
        return new UsageValues(values, schema);
    }

    [GeneratedRegex(@"--[^\n]*|/\*(?!\+)[\s\S]*?\*/")]
    private static partial Regex Comments();

    [GeneratedRegex(@"(?:\s|^)(?:-d|--define|--hivevar|--hiveconf)\s+(?<name>[A-Za-z_][\w.]*)=(?<value>'[^'\n]*'|""[^""\n]*""|[^\s;\\<]+)")]
    private static partial Regex Definitions();

    [GeneratedRegex(@"\s--database\s+(?<name>[A-Za-z_]\w*)")]
    private static partial Regex Database();
}
