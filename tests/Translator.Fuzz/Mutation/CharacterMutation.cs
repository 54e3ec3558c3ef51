namespace Translator.Fuzz.Mutation;

/// <summary>Damages a text character by character.</summary>
internal static class CharacterMutation
{
    // Quotes, signs of the grammar, white space of other kinds, signs beyond the basic plane, halves of such, marks that join, text from right to left.
    private static readonly string[] Pieces =
    [
        "'",
        "\"",
        "`",
        "\\",
        "\\u0041",
        "\\'",
        "/*",
        "*/",
        "--",
        ";",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "${x}",
        "$",
        ":",
        "::",
        "?",
        "@",
        "#",
        "%",
        "_",
        "\0",
        "\t",
        "\r",
        "\u00a0",
        "\u2028",
        "\ufeff",
        "\u200b",
        "é",
        "e\u0301",
        "ß",
        "İ",
        "ı",
        "Ω",
        "中",
        "\U0001F6A2",
        "\ud83d",
        "\udea2",
        "\u202e",
        "א",
        "1",
        "0x",
        "e",
        ".",
        "..",
        "-",
        "|>",
        "<",
        "=",
    ];

    public static string Apply(string text, Random random)
    {
        for (var changes = random.Next(1, 4); changes > 0 && text.Length > 0; changes--)
        {
            var at = random.Next(text.Length);
            text = random.Next(4) switch
            {
                0 => text.Remove(at, 1),
                1 => text.Insert(at, text[at].ToString()),
                2 => text.Remove(at, 1).Insert(at, Pieces[random.Next(Pieces.Length)]),
                _ => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
            };
        }
        return text;
    }
}
