using System.Text.RegularExpressions;
using Translator.Conformance.Engine;

namespace Translator.Conformance.Suites;

/// <summary>
/// What a recorded Hive output holds besides rows. The corpus keeps no SET statements, so that headers, hooks and masks that they turned on are seen
/// only in the output.
/// </summary>
internal static partial class HiveOutput
{
    /// <summary>The output without the line of column names that <c>hive.cli.print.header</c> puts first.</summary>
    public static string WithoutHeader(string output, ResultTable table)
    {
        var end = output.IndexOf('\n', StringComparison.Ordinal);
        var first = end < 0 ? output : output[..end];
        return table.Rows.Count == LinesOf(output) - 1 && IsHeader(first, table)
            ? end < 0
                ? ""
                : output[(end + 1)..]
            : output;
    }

    /// <summary>Why the output says nothing of the rows alone, or null: a hook wrote into it, or the query leaves open which rows it keeps.</summary>
    public static string? WhyInDoubt(string path, string sql, string output) =>
        HookLine().IsMatch(output) ? "a hook wrote into the output"
        : path.StartsWith("sketches_", StringComparison.Ordinal) ? "the file computes approximations by a setting that is not recorded"
        : path.StartsWith("masking", StringComparison.Ordinal) ? "the file masks its tables by a setting that is not recorded"
        : OpenLimit().IsMatch(sql) && !Order().IsMatch(sql) ? "a LIMIT without an order leaves the rows open"
        : null;

    /// <summary>The output without what the compiler said about the query.</summary>
    public static string WithoutWarnings(string output) => WarningLine().Replace(output, "");

    private static int LinesOf(string output) => output.Length == 0 ? 0 : output.TrimEnd('\n').Count(static c => c == '\n') + 1;

    private static bool IsHeader(string line, ResultTable table)
    {
        var names = line.Split('\t');
        return names.Length == table.Columns.Count
            && names.Zip(table.Columns).All(static p => IsName(p.First, p.Second.Name) || MadeName().IsMatch(p.First));
    }

    private static bool IsName(string written, string name)
    {
        var dot = written.LastIndexOf('.');
        return string.Equals(
            RepeatedName().Replace(written[(dot + 1)..], ""),
            RepeatedName().Replace(name, ""),
            StringComparison.OrdinalIgnoreCase
        );
    }

    [GeneratedRegex(
        @"^WARNING: Comparing .* may result in loss of information\.\n?",
        RegexOptions.Multiline | RegexOptions.CultureInvariant
    )]
    private static partial Regex WarningLine();

    [GeneratedRegex(@"_\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex RepeatedName();

    /// <summary>A name that Hive made up for an expression.</summary>
    [GeneratedRegex(@"^_c\d+$|_window_\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex MadeName();

    [GeneratedRegex(
        """^(?:\{"version":"1\.0","engine":|test\.comment=|STAGE DEPENDENCIES:|RUN: Stage-|Stage-\d+ (?:FILE SYSTEM|HIVE) COUNTERS|hive\.query\.string=|Key: hive\.|hive\.skewjoin|[A-Za-z0-9+/]{22}==$)""",
        RegexOptions.Multiline | RegexOptions.CultureInvariant
    )]
    private static partial Regex HookLine();

    [GeneratedRegex(@"\blimit\s+\d+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OpenLimit();

    [GeneratedRegex(@"\b(?:order|sort|cluster)\s+by\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Order();
}
