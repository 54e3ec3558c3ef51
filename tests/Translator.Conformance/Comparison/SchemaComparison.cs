using System.Text;
using System.Text.RegularExpressions;
using Translator.Conformance.Engine;

namespace Translator.Conformance.Comparison;

/// <summary>Compares a result's columns with a recorded <c>struct&lt;name:type,…&gt;</c>: types first, generated names apart.</summary>
internal static class SchemaComparison
{
    public static (bool Types, bool Names) Compare(IReadOnlyList<TableColumn> columns, string schema)
    {
        var recorded = RowText.Mask(schema);
        if (string.Equals(RowText.Mask(Text(columns)), recorded, StringComparison.Ordinal))
        {
            return (true, true);
        }

        return (TypesPattern(columns).IsMatch(recorded), false);
    }

    public static string Text(IReadOnlyList<TableColumn> columns) =>
        $"struct<{string.Join(',', columns.Select(static column => $"{column.Name}:{column.TypeText}"))}>";

    /// <summary>Names are generated from expressions and may hold commas and colons, so they are skipped rather than parsed.</summary>
    private static Regex TypesPattern(IReadOnlyList<TableColumn> columns)
    {
        var pattern = new StringBuilder("^struct<");
        for (var i = 0; i < columns.Count; i++)
        {
            pattern.Append(i == 0 ? "" : ",").Append(".*:").Append(Regex.Escape(columns[i].TypeText));
        }

        return new Regex(pattern.Append(">$").ToString(), RegexOptions.NonBacktracking | RegexOptions.Singleline);
    }
}
