using System.Text;

namespace Translator.Testing.Engines;

/// <summary>The file form of a table (<c>spark.rows</c>): a line of <c>name:type</c>, then a line a row; tabs between, <c>\N</c> for NULL.</summary>
public static class EngineTableText
{
    private const string Null = @"\N";

    public static string Write(EngineTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var text = new StringBuilder();
        text.AppendJoin('\t', table.Columns.Select(static column => $"{Escape(column.Name)}:{Escape(column.TypeText)}")).Append('\n');
        foreach (var row in table.Rows)
        {
            text.Append(Line(row)).Append('\n');
        }

        return text.ToString();
    }

    public static EngineTable Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.Split('\n');
        if (lines.Length < 2 || lines[^1].Length > 0)
        {
            throw new FormatException("a table of rows ends with a line break");
        }

        var columns = lines[0].Length == 0 ? [] : lines[0].Split('\t').Select(Column).ToList();
        return new EngineTable(
            columns,
            [.. lines[1..^1].Select(static line => (IReadOnlyList<string?>)[.. line.Split('\t').Select(Cell)])]
        );
    }

    public static string Line(IReadOnlyList<string?> row) =>
        string.Join('\t', row.Select(static cell => cell is null ? Null : Escape(cell)));

    private static EngineColumn Column(string text)
    {
        // A type has no colon outside a struct, and a struct's colons come after its name.
        var end = text.IndexOf(":struct<", StringComparison.Ordinal);
        var nested = text.IndexOf('<', StringComparison.Ordinal);
        var colon =
            end >= 0 ? end
            : nested >= 0 ? text.LastIndexOf(':', nested)
            : text.LastIndexOf(':');
        return colon < 0
            ? throw new FormatException($"a column without a type: {text}")
            : new EngineColumn(Unescape(text[..colon]), Unescape(text[(colon + 1)..]));
    }

    private static string? Cell(string text) => text == Null ? null : Unescape(text);

    private static string Escape(string text) =>
        text.AsSpan().IndexOfAny('\\', '\t', '\n') < 0
            ? text
            : text.Replace(@"\", @"\\", StringComparison.Ordinal)
                .Replace("\t", @"\t", StringComparison.Ordinal)
                .Replace("\n", @"\n", StringComparison.Ordinal);

    private static string Unescape(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            plain.Append(
                text[i] != '\\' || i + 1 == text.Length
                    ? text[i]
                    : text[++i] switch
                    {
                        't' => '\t',
                        'n' => '\n',
                        var other => other,
                    }
            );
        }

        return plain.ToString();
    }
}
