namespace Translator.Connectors.Csv;

/// <summary>A cell as it stands in the file.</summary>
internal static class CsvCell
{
    /// <summary>Whether the cell is in quotes.</summary>
    public static bool IsQuoted(ReadOnlySpan<char> raw) => raw.Length >= 2 && raw[0] == '"' && raw[^1] == '"';

    /// <summary>The text without its quotes, and with doubled quotes made one.</summary>
    public static ReadOnlySpan<char> Unquoted(ReadOnlySpan<char> raw)
    {
        if (!IsQuoted(raw))
        {
            return raw;
        }

        var inner = raw[1..^1];
        return inner.Contains('"') ? inner.ToString().Replace("\"\"", "\"", StringComparison.Ordinal) : inner;
    }
}
