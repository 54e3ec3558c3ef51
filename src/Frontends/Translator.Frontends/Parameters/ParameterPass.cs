using System.Text;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;

namespace Translator.Frontends.Parameters;

/// <summary>One walk over a script, from statement to statement, with the values that its SETs have given so far.</summary>
internal sealed class ParameterPass(
    SourceText source,
    IReadOnlyDictionary<string, string> values,
    MissingValues missing,
    DiagnosticBag diagnostics
)
{
    private const int MostNested = 16;
    private const int MostCharacters = 1 << 22;
    private readonly Dictionary<string, string> known = new(values, StringComparer.Ordinal);
    private readonly StringBuilder output = new();
    private readonly List<SubstitutedText.Replacement> replacements = [];
    private readonly List<StandIn> standIns = [];
    private readonly string text = source.Text;
    private int statementStart;
    private char quote;

    public SubstitutedText Run()
    {
        var at = 0;
        while (at < text.Length)
        {
            if (quote == '\0' && SkipComment(at) is { } afterComment)
            {
                output.Append(text, at, afterComment - at);
                at = afterComment;
                continue;
            }
            if (text[at] == '$' && TryReadName(text, at, out var name, out var end))
            {
                Replace(name, TextSpan.FromBounds(at, end));
                at = end;
                continue;
            }
            if (quote != '\0' && text[at] == '\\' && at + 1 < text.Length)
            {
                output.Append(text[at++]);
            }
            else if (text[at] == quote)
            {
                quote = '\0';
            }
            else if (quote == '\0' && text[at] is '\'' or '"' or '`' && !IsLoneQuote(at))
            {
                quote = text[at];
            }
            else if (quote == '\0' && text[at] == ';')
            {
                TakeAssignment();
            }
            output.Append(text[at++]);
            statementStart = quote == '\0' && text[at - 1] == ';' ? output.Length : statementStart;
        }
        return new SubstitutedText(source, output.ToString(), replacements) { StandIns = standIns };
    }

    /// <summary>In a SET, a quote that does not close on its line is only a character, as for the reader of statements.</summary>
    private bool IsLoneQuote(int at)
    {
        var line = text.AsSpan(at + 1);
        var end = line.IndexOf('\n');
        line = end < 0 ? line : line[..end];
        return !line.Contains(text[at]) && IsSet(StripLeadingComments(output.ToString(statementStart, output.Length - statementStart)));
    }

    private int? SkipComment(int at)
    {
        if (at + 1 >= text.Length)
        {
            return null;
        }
        if (text[at] == '-' && text[at + 1] == '-')
        {
            var end = text.IndexOf('\n', at);
            return end < 0 ? text.Length : end;
        }
        if (text[at] == '/' && text[at + 1] == '*' && !(at + 2 < text.Length && text[at + 2] == '+'))
        {
            var end = text.IndexOf("*/", at + 2, StringComparison.Ordinal);
            return end < 0 ? text.Length : end + 2;
        }
        return null;
    }

    private void Replace(string name, TextSpan written)
    {
        var start = output.Length;
        if (Find(name) is { } value)
        {
            if (!TryExpand(value, 0, out var expanded))
            {
                diagnostics.Report(SyntaxErrors.EndlessParameter, new Location(source, written), name);
            }
            output.Append(expanded);
        }
        else if (missing == MissingValues.StandIn)
        {
            PutStandIn(name, written);
        }
        else
        {
            Report(SyntaxErrors.UndefinedParameter, name, written);
            output.Append(WithoutNamespace(name));
        }
        replacements.Add(new SubstitutedText.Replacement(written, TextSpan.FromBounds(start, output.Length)));
    }

    private void PutStandIn(string name, TextSpan written)
    {
        if (!standIns.Exists(s => s.Name == name))
        {
            Report(SyntaxErrors.ParameterStandIn, name, written);
        }
        var follows = replacements is [.., var last] && last.Written.End == written.Start;
        var start = output.Length;
        var place = new StandInPlace(output.ToString(statementStart, output.Length - statementStart), text, written.End, quote, follows);
        output.Append(place.TextFor(WithoutNamespace(name)));
        standIns.Add(new StandIn(name, written, TextSpan.FromBounds(start, output.Length)));
    }

    private void Report(DiagnosticDescriptor descriptor, string name, TextSpan written)
    {
        var help = $"Give it one with -d {WithoutNamespace(name)}=value, or under parameters: in the project file.";
        diagnostics.Add(new Diagnostic(descriptor, new Location(source, written), "${" + name + "}").WithHelp(help));
    }

    /// <summary>The value under the full name, else under the name without its namespace.</summary>
    private string? Find(string name) =>
        known.TryGetValue(name, out var value) || known.TryGetValue(WithoutNamespace(name), out value) ? value : null;

    /// <summary>Values may hold parameters themselves; unknown ones in them stay as they are.</summary>
    private bool TryExpand(string value, int depth, out string expanded)
    {
        expanded = value;
        if (!value.Contains("${", StringComparison.Ordinal))
        {
            return true;
        }
        if (depth >= MostNested || output.Length + value.Length > MostCharacters)
        {
            expanded = "";
            return false;
        }
        var result = new StringBuilder();
        var complete = true;
        for (var at = 0; at < value.Length; )
        {
            if (value[at] == '$' && TryReadName(value, at, out var name, out var end) && Find(name) is { } inner)
            {
                complete &= TryExpand(inner, depth + 1, out var innerText);
                result.Append(innerText);
                at = end;
            }
            else
            {
                result.Append(value[at++]);
            }
            if (!complete || result.Length > MostCharacters)
            {
                expanded = "";
                return false;
            }
        }
        expanded = result.ToString();
        return true;
    }

    /// <summary>Takes the value of a <c>SET name = value</c> that ends here.</summary>
    private void TakeAssignment()
    {
        var statement = output.ToString(statementStart, output.Length - statementStart);
        var body = StripLeadingComments(statement);
        if (!IsSet(body))
        {
            return;
        }
        var equals = body.IndexOf('=', StringComparison.Ordinal);
        // What is made of a parameter without a value has none itself.
        if (equals > 0 && !(standIns is [.., var last] && last.Value.Start >= statementStart))
        {
            var name = body[3..equals].Trim();
            var value = body[(equals + 1)..].Trim();
            known[name] = value;
            known[WithoutNamespace(name)] = value;
        }
    }

    private static bool IsSet(string body) =>
        body.Length > 3 && body.StartsWith("SET", StringComparison.OrdinalIgnoreCase) && char.IsWhiteSpace(body[3]);

    private static string StripLeadingComments(string statement)
    {
        var body = statement.TrimStart();
        while (body.StartsWith("--", StringComparison.Ordinal) || body.StartsWith("/*", StringComparison.Ordinal))
        {
            var end = body[0] == '-' ? body.IndexOf('\n', StringComparison.Ordinal) : body.IndexOf("*/", 2, StringComparison.Ordinal) + 1;
            if (end <= 0)
            {
                return "";
            }
            body = body[(end + 1)..].TrimStart();
        }
        return body;
    }

    private static string WithoutNamespace(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon >= 0 && name[..colon] is "hivevar" or "hiveconf" or "system" or "env" or "spark" or "sparkconf"
            ? name[(colon + 1)..]
            : name;
    }

    private static bool TryReadName(string text, int start, out string name, out int end)
    {
        name = "";
        end = start;
        if (start + 2 >= text.Length || text[start + 1] != '{')
        {
            return false;
        }
        var at = start + 2;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '.' or ':' or '-' or ' '))
        {
            at++;
        }
        if (at >= text.Length || text[at] != '}')
        {
            return false;
        }
        name = text[(start + 2)..at].Trim();
        end = at + 1;
        return name.Length > 0;
    }
}
