using Translator.Testing;

namespace Translator.IR.Tests.Normalisation;

/// <summary>
/// A golden case of a rule: a title behind <c>--</c>, the IR before, a line <c>=></c>, the IR after. The folder is the rule's name.
/// </summary>
internal sealed record RuleCase(string Path, string Title, string Before, string After)
{
    private const string Arrow = "\n=>\n";

    public string Rule => System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(Path)) ?? "";

    public static string Folder { get; } = System.IO.Path.Combine(Repository.Root, "golden", "rules");

    public static IEnumerable<string> Files =>
        Directory
            .EnumerateFiles(Folder, "*.case", SearchOption.AllDirectories)
            .Where(static f => !f.EndsWith(".received.case", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    public static RuleCase Read(string path)
    {
        var text = File.ReadAllText(path);
        var title = text.StartsWith("-- ", StringComparison.Ordinal) ? text[..text.IndexOf('\n', StringComparison.Ordinal)] : "";
        var arrow = text.IndexOf(Arrow, StringComparison.Ordinal);
        if (title.Length == 0 || arrow < 0)
        {
            throw new InvalidDataException($"{path}: a case has a title behind --, the IR before, a line => and the IR after");
        }
        return new(path, title, text[(title.Length + 1)..(arrow + 1)], text[(arrow + Arrow.Length)..]);
    }

    /// <summary>The text after, or what to do where it differs.</summary>
    public string? Judge(string after)
    {
        var received = System.IO.Path.ChangeExtension(Path, ".received.case");
        if (string.Equals(after, After, StringComparison.Ordinal))
        {
            File.Delete(received);
            return null;
        }
        File.WriteAllText(received, $"{Title}\n{Before}{Arrow[1..]}{after}");
        return $"{Path}: differs; see {System.IO.Path.GetFileName(received)}, or run eng/accept-golden to make it the new answer\n{after}";
    }

    /// <summary>The repository's text at a path.</summary>
    public static string RepositoryText(params string[] parts) => File.ReadAllText(System.IO.Path.Combine([Repository.Root, .. parts]));
}
