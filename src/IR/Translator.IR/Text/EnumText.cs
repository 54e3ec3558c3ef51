using System.Collections.Frozen;

namespace Translator.IR.Text;

/// <summary>The spellings of an enum's values.</summary>
internal static class EnumText<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> Words = Enum.GetValues<T>()
        .ToFrozenDictionary(static v => v, static v => WordText.Snake(v.ToString()));

    private static readonly FrozenDictionary<string, T> Values = Words.ToFrozenDictionary(
        static p => p.Value,
        static p => p.Key,
        StringComparer.Ordinal
    );

    public static IEnumerable<string> All => Words.Values;

    public static string Write(T value) => Words[value];

    public static bool TryRead(string word, out T value) => Values.TryGetValue(word, out value);
}
