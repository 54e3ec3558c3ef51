using System.Text.RegularExpressions;
using Translator.Conformance.Engine;

namespace Translator.Conformance.Comparison;

/// <summary>A result as lines of text: cells joined by tabs, generated ids masked, sorted by UTF-16 unless the query orders.</summary>
internal static partial class RowText
{
    public static string[] Rows(ResultTable table, bool ordered)
    {
        var rows = new string[table.Rows.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = Mask(string.Join('\t', table.Rows[i].Select(static cell => cell ?? "NULL")));
        }

        if (!ordered)
        {
            Array.Sort(rows, StringComparer.Ordinal);
        }

        return rows;
    }

    public static string Join(IEnumerable<string> rows) => string.Join('\n', rows).TrimEnd();

    /// <summary>Recorded text whose rows were kept in the engine's order.</summary>
    public static string SortLines(string text) =>
        text.Length == 0 ? text : string.Join('\n', Mask(text).Split('\n').Order(StringComparer.Ordinal));

    /// <summary>Expression ids differ from run to run: <c>#12</c> becomes <c>#x</c>.</summary>
    public static string Mask(string text) => text.Contains('#', StringComparison.Ordinal) ? ExpressionId().Replace(text, "#x") : text;

    [GeneratedRegex(@"#\d+")]
    private static partial Regex ExpressionId();
}
