using System.Text.RegularExpressions;

namespace Translator.Fuzz.Mutation;

/// <summary>Cuts SQL into words roughly as a reader sees them; nothing is lost, so that joining them gives the text back.</summary>
internal static partial class Words
{
    public static List<string> Of(string text) => [.. Word().Matches(text).Select(static m => m.Value)];

    public static bool IsSpace(string word) => string.IsNullOrWhiteSpace(word);

    public static WordKind KindOf(string word) =>
        word.Length == 0 ? WordKind.Sign
        : word[0] is '\'' or '"' || char.IsDigit(word[0]) ? WordKind.Value
        : !char.IsLetter(word[0]) && word[0] is not ('_' or '`') ? WordKind.Sign
        : word.Length > 1 && word.All(static c => char.IsUpper(c)) ? WordKind.Keyword
        : WordKind.Name;

    [GeneratedRegex(
        @"\s+|[\p{L}_][\p{L}\p{N}_]*|\d+(\.\d+)?([eE][+-]?\d+)?|'([^'\\]|\\.|'')*'|""[^""]*""|`[^`]*`|--[^\n]*|/\*.*?\*/|<=>|<>|!=|<=|>=|->|=>|::|\|\||\|>|.",
        RegexOptions.Singleline
    )]
    private static partial Regex Word();
}
