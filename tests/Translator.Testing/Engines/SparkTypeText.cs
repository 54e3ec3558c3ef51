namespace Translator.Testing.Engines;

/// <summary>Reads Spark's spelling of types: <c>map&lt;string,array&lt;int&gt;&gt;</c>.</summary>
internal static class SparkTypeText
{
    public static TypeShape Parse(string text)
    {
        var trimmed = text.Trim();
        if (Inside(trimmed, "array<") is { } element)
        {
            return new TypeShape.Array(Parse(element));
        }

        if (Inside(trimmed, "map<") is { } pair && TypeTextReader.Parts(pair) is [var key, var value])
        {
            return new TypeShape.Map(Parse(key), Parse(value));
        }

        return Inside(trimmed, "struct<") is { } fields
            ? new TypeShape.Struct([.. TypeTextReader.Parts(fields).Where(static part => part.Length > 0).Select(Field)])
            : new TypeShape.Scalar(trimmed);
    }

    private static (string, TypeShape) Field(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0
            ? throw new FormatException($"a field without a type: {text}")
            : (text[..colon].Trim('`'), Parse(text[(colon + 1)..]));
    }

    private static string? Inside(string text, string opening) =>
        text.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && text.EndsWith('>') ? text[opening.Length..^1] : null;
}
