using System.Globalization;
using System.Text.RegularExpressions;
using Translator.Conformance.Comparison;
using Translator.Conformance.Running;

namespace Translator.Conformance.Reporting;

/// <summary>The most frequent reasons of records that do not pass: the code and the message with its numbers and names taken out.</summary>
internal static partial class ReasonSummary
{
    private const int LongestShape = 150;

    public static IEnumerable<string> Lines(IEnumerable<RecordOutcome> outcomes, int count)
    {
        var groups = outcomes
            .Where(static outcome => outcome.Reason.Length > 0 && !outcome.Verdict.Passes)
            .GroupBy(static outcome => (outcome.Suite, outcome.Verdict, Shape: Shape(outcome.Reason)))
            .OrderByDescending(static group => group.Count())
            .ThenBy(static group => group.Key.Shape, StringComparer.Ordinal)
            .Take(count);
        foreach (var group in groups)
        {
            var number = group.Count().ToString(CultureInfo.InvariantCulture).PadLeft(6);
            yield return $"{number}  {group.Key.Suite, -10} {group.Key.Verdict.Text, -12} {group.Key.Shape}   e.g. {group.First().Id}";
        }
    }

    /// <summary>Quoted names stay where they are short function-like words, since those say what is missing; values do not.</summary>
    public static string Shape(string reason)
    {
        var line = Number().Replace(reason.ReplaceLineEndings(" "), "N");
        line = Quoted().Replace(line, static match => match.Length > 24 ? "'…'" : match.Value);
        return line.Length > LongestShape ? line[..LongestShape] + "…" : line;
    }

    [GeneratedRegex(@"(?<![A-Za-z0-9_])\d+(?:\.\d+)?(?![A-Za-z0-9_])")]
    private static partial Regex Number();

    [GeneratedRegex(@"'[^']*'|`[^`]*`|""[^""]*""")]
    private static partial Regex Quoted();
}
