using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Translator.Runtime.Kernels.Patterns;

/// <summary>
/// Rewrites a regular expression of Java for .NET: classes that are ASCII in Java, possessive quantifiers, quoting, groups numbered in order,
/// line ends. Throws <see cref="FormatException"/> for what Java refuses.
/// </summary>
internal sealed class JavaRegexTranslation(string source, bool wide)
{
    internal const string Surrogates = @"[\uD800-\uDBFF][\uDC00-\uDFFF]";

    private readonly StringBuilder output = new();
    private readonly Stack<int> open = new();
    private readonly Dictionary<string, int> names = new(StringComparer.Ordinal);
    private readonly bool dotAll = HasFlag(source, 's');
    private readonly bool multiline = HasFlag(source, 'm');
    private int groups;
    private int atom = -1;
    private int position;

    public IReadOnlyDictionary<string, int> Names => names;

    public string Translate()
    {
        while (position < source.Length)
        {
            Step();
        }
        return output.ToString();
    }

    private void Step()
    {
        var letter = source[position];
        switch (letter)
        {
            case '\\':
                Escape();
                break;
            case '[':
                atom = output.Length;
                var characters = new JavaCharacterClass(source, position, wide);
                output.Append(characters.Translate());
                position = characters.End;
                break;
            case '(':
                Group();
                break;
            case ')':
                output.Append(')');
                atom = open.Count > 0 ? open.Pop() : throw new FormatException();
                position++;
                break;
            case '*' or '+' or '?' or '{':
                Quantifier();
                break;
            case '.' when !dotAll:
                Atom(wide ? $@"(?:{Surrogates}|[^\n\r\u0085\u2028\u2029])" : @"[^\n\r\u0085\u2028\u2029]", 1);
                break;
            case '.' when wide:
                Atom($@"(?:{Surrogates}|.)", 1);
                break;
            case '$' when !multiline:
                Atom(@"(?=(?:\r\n|(?<!\r)\n|[\r\u0085\u2028\u2029])?\z)", 1);
                break;
            case '|':
                output.Append('|');
                atom = -1;
                position++;
                break;
            default:
                var width = char.IsHighSurrogate(letter) && position + 1 < source.Length ? 2 : 1;
                Atom(width == 2 ? $"(?:{source.Substring(position, 2)})" : letter.ToString(), width);
                break;
        }
    }

    private void Atom(string text, int width)
    {
        atom = output.Length;
        output.Append(text);
        position += width;
    }

    private void Group()
    {
        open.Push(output.Length);
        atom = -1;
        var rest = source.AsSpan(position);
        if (!rest.StartsWith("(?"))
        {
            groups++;
            output.Append('(');
            position++;
        }
        else if (rest.StartsWith("(?<") && rest.Length > 3 && char.IsAsciiLetter(rest[3]))
        {
            var end = source.IndexOf('>', position);
            if (end < 0 || !names.TryAdd(source[(position + 3)..end], ++groups))
            {
                throw new FormatException();
            }
            output.Append('(');
            position = end + 1;
        }
        else
        {
            var end = position + 2;
            while (end < source.Length && (char.IsAsciiLetter(source[end]) || source[end] == '-'))
            {
                end++;
            }
            var flags = source[(position + 2)..end];
            if (flags.Contains('U', StringComparison.Ordinal) || rest.StartsWith("(?#") || rest.StartsWith("(?'"))
            {
                throw new FormatException();
            }
            // d and u have no counterpart: lines and case are Unicode's here.
            flags = flags.Replace("d", "", StringComparison.Ordinal).Replace("u", "", StringComparison.Ordinal);
            var setsFlags = end < source.Length && source[end] == ')';
            output.Append(setsFlags && flags.Length == 0 ? "(?:" : "(?" + flags);
            position = end;
        }
    }

    private void Quantifier()
    {
        if (atom < 0)
        {
            throw new FormatException();
        }
        var end = position + 1;
        if (source[position] == '{')
        {
            end = source.IndexOf('}', position) + 1;
            if (end == 0 || !Regex.IsMatch(source[position..end], @"^\{[0-9]+(,[0-9]*)?\}$", RegexOptions.None, TimeSpan.FromSeconds(1)))
            {
                throw new FormatException();
            }
        }
        var quantifier = source[position..end];
        position = end;
        if (position < source.Length && source[position] == '+')
        {
            output.Insert(atom, "(?>").Append(quantifier).Append(')');
            position++;
            return;
        }
        if (position < source.Length && source[position] == '?')
        {
            quantifier += "?";
            position++;
        }
        // A quantified atom can be quantified again in Java, as in (a*)* without the brackets.
        output.Insert(atom, "(?:").Append(quantifier).Append(')');
    }

    private void Escape()
    {
        if (position + 1 >= source.Length)
        {
            throw new FormatException();
        }
        var letter = source[position + 1];
        if (letter == 'Q')
        {
            var end = source.IndexOf(@"\E", position, StringComparison.Ordinal);
            var quoted = source[(position + 2)..(end < 0 ? source.Length : end)];
            foreach (var rune in quoted.EnumerateRunes())
            {
                Atom(rune.IsBmp ? JavaEscapes.Literal(rune.Value) : $"(?:{rune})", 0);
            }
            position = end < 0 ? source.Length : end + 2;
            return;
        }
        if (letter == 'k')
        {
            var end = source.IndexOf('>', position);
            if (end < 0 || source[position + 2] != '<' || !names.TryGetValue(source[(position + 3)..end], out var number))
            {
                throw new FormatException();
            }
            Atom(string.Create(CultureInfo.InvariantCulture, $@"(?:\{number})"), end + 1 - position);
            return;
        }
        if (letter is >= '1' and <= '9')
        {
            BackReference();
            return;
        }
        switch (letter)
        {
            case 'b' or 'B' or 'A' or 'G' or 'z':
                Atom(@"\" + letter, 2);
                break;
            case 'Z':
                Atom(@"(?=(?:\r\n|(?<!\r)\n|[\r\u0085\u2028\u2029])?\z)", 2);
                break;
            case 'R':
                Atom(@"(?:\r\n|[\n\x0B\f\r\u0085\u2028\u2029])", 2);
                break;
            default:
                var characters = JavaEscapes.Read(source, position, out var end);
                Atom(characters.Outside(wide), end - position);
                break;
        }
    }

    private void BackReference()
    {
        var number = source[position + 1] - '0';
        var end = position + 2;
        while (end < source.Length && char.IsAsciiDigit(source[end]) && number * 10 + source[end] - '0' <= groups)
        {
            number = number * 10 + source[end++] - '0';
        }
        // A group that does not exist never matches.
        Atom(number > groups ? "(?!)" : string.Create(CultureInfo.InvariantCulture, $@"(?:\{number})"), end - position);
    }

    private static bool HasFlag(string pattern, char flag)
    {
        for (var i = pattern.IndexOf("(?", StringComparison.Ordinal); i >= 0; i = pattern.IndexOf("(?", i + 2, StringComparison.Ordinal))
        {
            for (var j = i + 2; j < pattern.Length && char.IsAsciiLetter(pattern[j]); j++)
            {
                if (pattern[j] == flag)
                {
                    return true;
                }
            }
        }
        return false;
    }
}
