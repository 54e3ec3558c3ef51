using Antlr4.Runtime;
using Translator.Frontends.Spark.Generated;
using Translator.Frontends.Syntax;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Spark.Parsing;

/// <summary>Statements whose text is not SQL words: SET and RESET keys and values, paths of ADD JAR, shell lines of Hive scripts.</summary>
internal static class RawStatements
{
    private static readonly string[] ShellWords = ["DFS", "SOURCE", "!"];
    private static readonly string[] ResourceWords = ["JAR", "JARS", "FILE", "FILES", "ARCHIVE", "ARCHIVES"];

    /// <summary>Where the raw statement that starts with this word ends, or null if it starts none.</summary>
    public static int? TryFindEnd(string text, CommonToken token)
    {
        var word = text.AsSpan(token.StartIndex, token.StopIndex - token.StartIndex + 1);
        var rest = text.AsSpan(token.StopIndex + 1);
        var isRaw = token.Type switch
        {
            SparkLexer.SET => !StartsWithWord(rest, "VAR", "VARIABLE") && !StartsWithTimeZone(rest),
            SparkLexer.Bang => true,
            SparkLexer.SOURCE => true,
            SparkLexer.Identifier => word.Equals("RESET", StringComparison.OrdinalIgnoreCase)
                || (word.Equals("ADD", StringComparison.OrdinalIgnoreCase) && StartsWithWord(rest, ResourceWords))
                || (word.Equals("LIST", StringComparison.OrdinalIgnoreCase) && StartsWithWord(rest, ResourceWords))
                || IsOneOf(word, ShellWords),
            SparkLexer.DELETE => StartsWithWord(rest, ResourceWords),
            _ => false,
        };
        return isRaw ? FindEnd(text, token.StopIndex + 1) : null;
    }

    public static StatementSyntax Build(SourceText source, StatementTokens statement)
    {
        var text = StripComments(source.GetText(statement.Span));
        var first = statement.Tokens[0];
        var rest = text[(first.StopIndex - first.StartIndex + 1)..].Trim();
        var span = statement.Span;
        return first.Text.ToUpperInvariant() switch
        {
            "SET" => BuildSet(rest, span),
            "RESET" => new ResetStatement(rest.Length == 0 ? null : Unquote(rest), span),
            "ADD" => BuildAdd(rest, span),
            "LIST" or "DELETE" => new CommandStatement(
                $"{first.Text} {rest.Split([' ', '\t', '\n'], 2)[0]}".ToUpperInvariant(),
                text,
                span
            ),
            var word => new CommandStatement(word, text, span),
        };
    }

    private static SetStatement BuildSet(string rest, TextSpan span)
    {
        var equals = rest.IndexOf('=', StringComparison.Ordinal);
        if (equals >= 0)
        {
            return new SetStatement(Unquote(rest[..equals].Trim()), Unquote(rest[(equals + 1)..].Trim()), span);
        }
        return new SetStatement(rest.Length == 0 || rest.StartsWith('-') ? null : Unquote(rest), null, span);
    }

    private static AddResourceStatement BuildAdd(string rest, TextSpan span)
    {
        var space = rest.AsSpan().IndexOfAny(' ', '\t', '\n');
        var word = space < 0 ? rest : rest[..space];
        var kind = char.ToUpperInvariant(word[0]) switch
        {
            'J' => ResourceKind.Jar,
            'F' => ResourceKind.File,
            _ => ResourceKind.Archive,
        };
        var paths = new List<string>();
        var at = word.Length;
        while (at < rest.Length)
        {
            if (char.IsWhiteSpace(rest[at]) || rest[at] == ',')
            {
                at++;
                continue;
            }
            var quote = rest[at] is '\'' or '"' ? rest[at] : '\0';
            var close = quote == '\0' ? -1 : rest.IndexOf(quote, at + 1);
            var end = close >= 0 ? close + 1 : NextSpace(rest, at);
            paths.Add(Unquote(rest[at..end]));
            at = end;
        }
        return new AddResourceStatement(kind, [.. paths], span);
    }

    private static int NextSpace(string text, int start)
    {
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }
        return end;
    }

    /// <summary>The next semicolon outside quotes; a quote that never closes is only a character.</summary>
    private static int FindEnd(string text, int start)
    {
        var at = start;
        while (at < text.Length && text[at] != ';')
        {
            if (text[at] is '\'' or '"' or '`')
            {
                var close = FindClose(text, at);
                at = close < 0 ? at : close;
            }
            else if (text[at] == '\\' && at + 1 < text.Length)
            {
                at++;
            }
            else if (IsCommentStart(text, at))
            {
                at = LineEnd(text, at) - 1;
            }
            at++;
        }
        return Math.Min(at, text.Length);
    }

    private static int FindClose(string text, int open)
    {
        for (var at = open + 1; at < text.Length && text[at] != '\n'; at++)
        {
            if (text[at] == '\\')
            {
                at++;
            }
            else if (text[at] == text[open])
            {
                return at;
            }
        }
        return -1;
    }

    private static string StripComments(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (IsCommentStart(text, at))
            {
                text = text.Remove(at, LineEnd(text, at) - at);
            }
        }
        return text;
    }

    private static bool IsCommentStart(string text, int at) =>
        text[at] == '-' && at + 1 < text.Length && text[at + 1] == '-' && (at == 0 || char.IsWhiteSpace(text[at - 1]));

    private static int LineEnd(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end;
    }

    private static string Unquote(string text) =>
        text.Length >= 2 && text[0] is '\'' or '"' or '`' && text[^1] == text[0] ? text[1..^1] : text;

    private static bool StartsWithTimeZone(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        return StartsWithWord(text, "TIME") && StartsWithWord(text[4..], "ZONE");
    }

    private static bool StartsWithWord(ReadOnlySpan<char> text, params ReadOnlySpan<string> words)
    {
        text = text.TrimStart();
        var length = 0;
        while (length < text.Length && (char.IsLetterOrDigit(text[length]) || text[length] == '_'))
        {
            length++;
        }
        return IsOneOf(text[..length], words);
    }

    private static bool IsOneOf(ReadOnlySpan<char> word, ReadOnlySpan<string> words)
    {
        foreach (var candidate in words)
        {
            if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }
        return false;
    }
}
