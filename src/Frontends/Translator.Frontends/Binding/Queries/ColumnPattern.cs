using System.Text;
using System.Text.RegularExpressions;
using Translator.Frontends.Syntax;

namespace Translator.Frontends.Binding.Queries;

/// <summary>
/// A quoted item of a SELECT list that is a pattern of column names, as <c>hive.support.quoted.identifiers=none</c> and Spark's
/// <c>spark.sql.parser.quotedRegexColumnNames</c> make it: <c>`(day|hour)?+.+`</c> is every column but those two. The whole name has to match, without
/// regard to case.
/// </summary>
internal static class ColumnPattern
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>The pattern of an item that is one, with what stands before it; null for other items.</summary>
    public static (QualifiedName? Qualifier, Identifier Pattern)? Of(SelectItemSyntax item) =>
        item is { Aliases.IsEmpty: true, Expression: ColumnSyntax { Name: { Last.Quoted: true } name } }
            ? (name.Parts.Count == 1 ? null : new QualifiedName([.. name.Parts.Take(name.Parts.Count - 1)], name.Span), name.Last)
            : null;

    /// <summary>Which names match; null where the pattern cannot be read or takes too long.</summary>
    public static Func<string, bool>? Compile(string pattern)
    {
        try
        {
            var regex = new Regex(
                $"^(?:{Atomic(pattern)})$",
                RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
                Patience
            );
            // A name that every attempt has to go through once, so that a slow pattern is found here.
            regex.IsMatch(pattern);
            return regex.IsMatch;
        }
        catch (Exception e) when (e is ArgumentException or RegexMatchTimeoutException)
        {
            return null;
        }
    }

    /// <summary>Java's possessive quantifiers (<c>x?+</c>, <c>x*+</c>, <c>x++</c>) as the atomic groups that .NET has for them.</summary>
    private static string Atomic(string pattern)
    {
        var result = new StringBuilder();
        var atom = 0;
        var groups = new Stack<int>();
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c is '?' or '*' or '+' && i + 1 < pattern.Length && pattern[i + 1] == '+')
            {
                result.Insert(atom, "(?>").Append(c).Append(')');
                i++;
                continue;
            }
            switch (c)
            {
                case '(':
                    groups.Push(result.Length);
                    break;
                case ')' when groups.TryPop(out var open):
                    atom = open;
                    break;
                case '?' or '*' or '+' or '{' or '}':
                    break;
                default:
                    atom = result.Length;
                    break;
            }
            var end = c switch
            {
                '\\' => Math.Min(i + 1, pattern.Length - 1),
                '[' when pattern.IndexOf(']', i) is > 0 and var close => close,
                _ => i,
            };
            result.Append(pattern, i, end - i + 1);
            i = end;
        }
        return result.ToString();
    }
}
