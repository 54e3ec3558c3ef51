using System.Collections.Frozen;
using Translator.Frontends.Spark.Generated;

namespace Translator.Frontends.Spark.Parsing;

/// <summary>Which words are keywords: the names in capitals of the lexer grammar, in any case.</summary>
internal static class KeywordTable
{
    private static readonly FrozenDictionary<string, int> Types = BuildTypes();
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lookup = Types.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    public static IEnumerable<string> Words => Types.Keys;

    /// <summary>The keyword's token type, or <see cref="SparkLexer.Identifier"/>.</summary>
    public static int TypeOf(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var type) ? type : SparkLexer.Identifier;

    public static bool IsKeyword(int type) => NameOf(type) is { } name && char.IsUpper(name[^1]);

    public static string? NameOf(int type) => SparkLexer.DefaultVocabulary.GetSymbolicName(type);

    private static FrozenDictionary<string, int> BuildTypes()
    {
        var types = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var type = 1; type <= SparkLexer._ATN.maxTokenType; type++)
        {
            if (NameOf(type) is { } name && IsKeyword(type))
            {
                types.Add(name, type);
            }
        }
        return types.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
