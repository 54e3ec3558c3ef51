namespace Translator.Testing.Engines;

/// <summary>Cuts a type's text where commas stand outside brackets and quotes.</summary>
internal static class TypeTextReader
{
    public static IReadOnlyList<string> Parts(string text)
    {
        var parts = new List<string>();
        var depth = 0;
        var quoted = false;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"':
                    quoted = !quoted;
                    break;
                case '<' or '(' when !quoted:
                    depth++;
                    break;
                case '>' or ')' when !quoted:
                    depth--;
                    break;
                case ',' when !quoted && depth == 0:
                    parts.Add(text[start..i].Trim());
                    start = i + 1;
                    break;
            }
        }

        parts.Add(text[start..].Trim());
        return parts;
    }
}
