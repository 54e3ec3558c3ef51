using Translator.Conformance.Engine;

namespace Translator.Conformance.Comparison;

/// <summary>Compares an answer with recorded row text.</summary>
internal static class RowComparison
{
    private const int LongestApproximateMatch = 5000;

    public static Judgement Compare(ResultTable table, string expected, bool ordered)
    {
        var rows = Unfolded(RowText.Rows(table, ordered), ordered);
        var theirs = RowText.Mask(expected).TrimEnd();
        var ours = RowText.Join(rows);
        if (string.Equals(ours, theirs, StringComparison.Ordinal))
        {
            return new Judgement(Verdict.Pass, "", ours);
        }

        var theirRows = Lines(theirs, rows.Length);
        if (theirRows is null)
        {
            return new Judgement(Verdict.Wrong, "another number of rows", ours);
        }

        if (!ordered)
        {
            Array.Sort(theirRows, StringComparer.Ordinal);
            if (SameRows(rows, theirRows))
            {
                return new Judgement(Verdict.Pass, "", ours);
            }
        }

        var floating = table.Columns.Select(static column => ComparerOf(column.TypeText)).ToArray();
        if (floating.Any(static f => f is not null) && RowsAreClose(rows, theirRows, floating, ordered))
        {
            return new Judgement(Verdict.PassApproximately, "floating digits", ours);
        }

        return new Judgement(Verdict.Wrong, ordered && SameRows(rows, theirRows) ? "the same rows in another order" : "other rows", ours);
    }

    /// <summary>A cell with line breaks takes several lines of a record.</summary>
    private static string[] Unfolded(string[] rows, bool ordered)
    {
        if (ordered || !Array.Exists(rows, static r => r.Contains('\n', StringComparison.Ordinal)))
        {
            return rows;
        }

        return [.. rows.SelectMany(static r => r.Split('\n')).Order(StringComparer.Ordinal)];
    }

    /// <summary>How cells of a floating type are compared; null for other types.</summary>
    private static Func<string, string, bool>? ComparerOf(string typeText) =>
        typeText == "float" ? ApproximateText.AreSameFloat
        : IsFloating(typeText) ? ApproximateText.AreClose
        : null;

    public static bool IsFloating(string typeText) =>
        typeText.Contains("double", StringComparison.Ordinal) || typeText.Contains("float", StringComparison.Ordinal);

    /// <summary>The recorded text as rows: blank ones cut off its end are given back; null where the counts cannot agree.</summary>
    private static string[]? Lines(string text, int count)
    {
        string[] lines = text.Length == 0 ? [] : text.Split('\n');
        return lines.Length > count ? null : [.. lines, .. Enumerable.Repeat("", count - lines.Length)];
    }

    private static bool SameRows(string[] left, string[] right) =>
        left.Select(static row => row.TrimEnd())
            .Order(StringComparer.Ordinal)
            .SequenceEqual(right.Select(static row => row.TrimEnd()).Order(StringComparer.Ordinal));

    private static bool RowsAreClose(string[] ours, string[] theirs, Func<string, string, bool>?[] floating, bool ordered)
    {
        if (ours.Length > LongestApproximateMatch)
        {
            return false;
        }

        var left = ours.Select(static row => row.Split('\t')).ToArray();
        var right = theirs.Select(static row => row.Split('\t')).ToList();
        for (var i = 0; i < left.Length; i++)
        {
            // The last digit of a floating cell moves a row in the sorted text, so unordered rows are paired one by one.
            var row = left[i];
            var match = ordered
                ? (RowIsClose(row, right[0], floating) ? 0 : -1)
                : right.FindIndex(other => RowIsClose(row, other, floating));
            if (match < 0)
            {
                return false;
            }

            right.RemoveAt(match);
        }

        return true;
    }

    private static bool RowIsClose(string[] ours, string[] theirs, Func<string, string, bool>?[] floating)
    {
        if (ours.Length != theirs.Length || ours.Length != floating.Length)
        {
            return false;
        }

        for (var i = 0; i < ours.Length; i++)
        {
            var last = i == ours.Length - 1;
            var left = last ? ours[i].TrimEnd() : ours[i];
            var right = last ? theirs[i].TrimEnd() : theirs[i];
            if (!(floating[i]?.Invoke(left, right) ?? string.Equals(left, right, StringComparison.Ordinal)))
            {
                return false;
            }
        }

        return true;
    }
}
