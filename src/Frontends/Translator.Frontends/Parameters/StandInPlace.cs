using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Translator.Frontends.Parameters;

/// <summary>
/// The place of a parameter without a value, which decides what can stand in for it: a name where a name must stand, a number where only a number can,
/// nothing where a clause could stand, else NULL, which has every type. Inside quotes it is the parameter's own name.
/// </summary>
/// <param name="Before">The statement up to the parameter.</param>
/// <param name="Text">The user's text.</param>
/// <param name="End">Where the parameter ends in it.</param>
/// <param name="Quote">The quote that is open, or the null character.</param>
/// <param name="FollowsParameter">Whether another parameter stands directly before it.</param>
internal readonly partial record struct StandInPlace(string Before, string Text, int End, char Quote, bool FollowsParameter)
{
    /// <summary>Statements whose text is not SQL.</summary>
    private static readonly FrozenSet<string> RawStatements = Words("SET ADD RESET DFS SOURCE LIST");

    private static readonly FrozenSet<string> BeforeNames = Words(
        "FROM JOIN INTO TABLE USE DATABASE SCHEMA EXISTS VIEW FUNCTION UPDATE OVERWRITE REFRESH AS DESCRIBE DESC FORMATTED EXTENDED MACRO TABLES PARTITIONS"
    );

    private static readonly FrozenSet<string> BeforeNumbers = Words("LIMIT OFFSET INTERVAL BUCKET OF TABLESAMPLE ROWS RANGE");

    private static readonly FrozenSet<string> AfterNumbers = Words(
        "PRECEDING FOLLOWING BUCKETS PERCENT ROWS DAY DAYS HOUR HOURS MINUTE MINUTES MONTH MONTHS SECOND SECONDS WEEK WEEKS YEAR YEARS"
    );

    private static readonly FrozenSet<string> BeforeValues = Words(
        "SELECT WHERE ON AND OR NOT BETWEEN IN LIKE ILIKE RLIKE REGEXP BY HAVING WHEN THEN ELSE CASE IS DISTINCT ALL VALUES DIV"
    );

    /// <summary>Words that would be read as something else where a name should stand.</summary>
    private static readonly FrozenSet<string> NoNames = Words(
        "TABLE FROM WHERE SELECT GROUP ORDER VALUES LIMIT PARTITION INTERVAL ON AS JOIN UNION SET DIRECTORY LOCAL"
    );

    /// <summary>What stands in for a parameter of this name.</summary>
    public string TextFor(string parameter)
    {
        if (Quote is '\'' or '"')
        {
            return InString(parameter);
        }
        var name = NameOf(parameter);
        var before = Comments().Replace(Before, static m => m.Value[0] is '-' or '/' ? " " : m.Value).Trim();
        if (Quote == '`' || IsGlued || RawStatements.Contains(WordAt(before, 0)) || before.StartsWith('!'))
        {
            return name;
        }
        var word = LastWord(before);
        if (IsNamePlace(before, word))
        {
            return name;
        }
        if (BeforeNumbers.Contains(word) || AfterNumbers.Contains(WordAt(Text, SkipSpace(End))))
        {
            return "1";
        }
        return IsClausePlace(before, word) ? "" : "NULL";
    }

    /// <summary>Whether it is only a part of a word or of a name.</summary>
    private bool IsGlued =>
        FollowsParameter
        || Before.Length > 0 && (IsWordCharacter(Before[^1]) || Before[^1] is '.' or '/' or ':')
        || End < Text.Length && (IsWordCharacter(Text[End]) || Text[End] is '.' or '/' or '$');

    private static bool IsNamePlace(string before, string word) =>
        BeforeNames.Contains(word) || before.Length > 0 && before[^1] is '(' or ',' && IsInPartition(before);

    /// <summary>Whether the innermost open parenthesis is that of a PARTITION clause.</summary>
    private static bool IsInPartition(string before)
    {
        var depth = 0;
        for (var at = before.Length - 1; at >= 0; at--)
        {
            depth += before[at] switch
            {
                ')' => 1,
                '(' => -1,
                _ => 0,
            };
            if (depth < 0)
            {
                return LastWord(before[..at].TrimEnd()).Equals("PARTITION", StringComparison.OrdinalIgnoreCase);
            }
        }
        return false;
    }

    /// <summary>Whether a value before it has just ended, so that no other can follow.</summary>
    private static bool IsClausePlace(string before, string word) =>
        before.Length == 0 || before[^1] is ')' or ']' or '\'' or '"' or '`' or ';' || word.Length > 0 && !BeforeValues.Contains(word);

    /// <summary>A date where the string is the text of a date, a number where it is that of an interval.</summary>
    private string InString(string parameter)
    {
        var isWhole = Before[^1] == Quote && End < Text.Length && Text[End] == Quote;
        return !isWhole
            ? parameter
            : LastWord(Before[..^1].TrimEnd()).ToUpperInvariant() switch
            {
                "DATE" or "TIMESTAMP" => "2000-01-01",
                "INTERVAL" => "1",
                _ => parameter,
            };
    }

    private static string NameOf(string parameter)
    {
        var name = string.Concat(parameter.Select(static c => IsWordCharacter(c) ? c : '_'));
        return char.IsDigit(name[0]) || NoNames.Contains(name) ? "_" + name : name;
    }

    private int SkipSpace(int at)
    {
        while (at < Text.Length && char.IsWhiteSpace(Text[at]))
        {
            at++;
        }
        return at;
    }

    private static string WordAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && IsWordCharacter(text[end]))
        {
            end++;
        }
        return text[start..end];
    }

    private static string LastWord(string text)
    {
        var start = text.Length;
        while (start > 0 && IsWordCharacter(text[start - 1]))
        {
            start--;
        }
        return text[start..];
    }

    private static bool IsWordCharacter(char character) => char.IsLetterOrDigit(character) || character == '_';

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Strings and comments.</summary>
    [GeneratedRegex(@"'(?:[^'\\]|\\.)*'|""(?:[^""\\]|\\.)*""|--[^\n]*|/\*[\s\S]*?\*/")]
    private static partial Regex Comments();
}
