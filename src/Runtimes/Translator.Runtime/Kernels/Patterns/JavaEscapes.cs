using System.Globalization;
using System.Text;

namespace Translator.Runtime.Kernels.Patterns;

/// <summary>What an escape stands for: the inside of a .NET character class and of its complement, or one character.</summary>
internal readonly record struct JavaCharacters(string Inside, string Complement, int Character = -1)
{
    public string Outside(bool wide) =>
        Character >= 0x10000 ? $"(?:{char.ConvertFromUtf32(Character)})"
        : Character >= 0 ? Inside
        : wide ? $"(?:[{Inside}]|(?![{Complement}]){JavaRegexTranslation.Surrogates})"
        : $"[{Inside}]";
}

/// <summary>The escapes of Java's regular expressions that stand for characters.</summary>
internal static class JavaEscapes
{
    private const string Blank = @" \t\u00A0\u1680\u180E\u2000-\u200A\u202F\u205F\u3000";
    private const string NotBlank =
        @"\0-\x08\n-\x1F!-\u009F\u00A1-\u167F\u1681-\u180D\u180F-\u1FFF\u200B-\u202E\u2030-\u205E\u2060-\u2FFF\u3001-\uFFFF";
    private const string Space = @" \t\n\x0B\f\r";
    private const string NotSpace = @"\0-\x08\x0E-\x1F!-\uFFFF";
    private const string NotDigit = @"\0-/:-\uFFFF";
    private const string Vertical = @"\n\x0B\f\r\u0085\u2028\u2029";
    private const string NotVertical = @"\0-\t\x0E-\u0084\u0086-\u2027\u202A-\uFFFF";
    private const string NotWord = @"\0-/:-@\x5B-\x5E`\x7B-\uFFFF";

    public static JavaCharacters Read(string source, int position, out int end)
    {
        var letter = source[position + 1];
        end = position + 2;
        switch (letter)
        {
            case 'd':
                return new("0-9", NotDigit);
            case 'D':
                return new(NotDigit, "0-9");
            case 'w':
                return new("a-zA-Z0-9_", NotWord);
            case 'W':
                return new(NotWord, "a-zA-Z0-9_");
            case 's':
                return new(Space, NotSpace);
            case 'S':
                return new(NotSpace, Space);
            case 'h':
                return new(Blank, NotBlank);
            case 'H':
                return new(NotBlank, Blank);
            case 'v':
                return new(Vertical, NotVertical);
            case 'V':
                return new(NotVertical, Vertical);
            case 'p' or 'P':
                return Property(source, letter == 'P', ref end);
            case 't' or 'n' or 'r' or 'f' or 'a' or 'e':
                return One(
                    @"\" + letter,
                    letter switch
                    {
                        't' => 9,
                        'n' => 10,
                        'r' => 13,
                        'f' => 12,
                        'a' => 7,
                        _ => 27,
                    }
                );
            case '0':
                return Number(source, ref end, 8, source.Length > end && source[end] <= '3' ? 3 : 2);
            case 'x' when end < source.Length && source[end] == '{':
                var close = source.IndexOf('}', end);
                var digits = close < 0 ? throw new FormatException() : source[(end + 1)..close];
                end = close + 1;
                return Character(int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            case 'x':
                return Number(source, ref end, 16, 2);
            case 'u':
                return Number(source, ref end, 16, 4);
            case 'c' when end < source.Length:
                return Character(source[end++] ^ 64);
            default:
                return char.IsAsciiLetterOrDigit(letter) ? throw new FormatException() : Character(letter);
        }
    }

    /// <summary>One character so that it means itself both inside and outside of a class.</summary>
    public static string Literal(int character) =>
        character < 128 && !char.IsAsciiLetterOrDigit((char)character)
            ? string.Create(CultureInfo.InvariantCulture, $@"\x{character:X2}")
            : ((char)character).ToString();

    private static JavaCharacters Character(int character) => One(character < 0x10000 ? Literal(character) : "", character);

    private static JavaCharacters One(string text, int character) => new(text, "", character);

    private static JavaCharacters Number(string source, ref int end, int radix, int most)
    {
        var value = 0;
        var start = end;
        for (; end < source.Length && end - start < most && char.IsAsciiHexDigit(source[end]); end++)
        {
            var digit = Convert.ToInt32(source[end].ToString(), 16);
            if (digit >= radix)
            {
                break;
            }
            value = value * radix + digit;
        }
        return end == start || (radix == 16 && end - start < most) ? throw new FormatException() : Character(value);
    }

    private static JavaCharacters Property(string source, bool negated, ref int end)
    {
        if (end >= source.Length)
        {
            throw new FormatException();
        }
        var name = source[end].ToString();
        end++;
        if (name == "{")
        {
            var close = source.IndexOf('}', end);
            name = close < 0 ? throw new FormatException() : source[end..close];
            end = close + 1;
        }
        var (inside, complement) = name switch
        {
            "Lower" => ("a-z", @"\0-`\x7B-\uFFFF"),
            "Upper" => ("A-Z", @"\0-@\x5B-\uFFFF"),
            "ASCII" => (@"\0-\x7F", @"\u0080-\uFFFF"),
            "Alpha" => ("a-zA-Z", @"\0-@\x5B-`\x7B-\uFFFF"),
            "Digit" => ("0-9", NotDigit),
            "Alnum" => ("a-zA-Z0-9", @"\0-/:-@\x5B-`\x7B-\uFFFF"),
            "Punct" => (@"!-/:-@\x5B-`\x7B-~", @"\0- 0-9A-Za-z\x7F-\uFFFF"),
            "Graph" => ("!-~", @"\0- \x7F-\uFFFF"),
            "Print" => (" -~", @"\0-\x1F\x7F-\uFFFF"),
            "Blank" => (@" \t", @"\0-\x08\n-\x1F!-\uFFFF"),
            "Cntrl" => (@"\0-\x1F\x7F", @" -~\u0080-\uFFFF"),
            "XDigit" => ("0-9a-fA-F", @"\0-/:-@G-`g-\uFFFF"),
            "Space" => (Space, NotSpace),
            "IsAlphabetic" => (@"\p{L}\p{Nl}", ""),
            "IsLetter" => (@"\p{L}", @"\P{L}"),
            "IsDigit" => (@"\p{Nd}", @"\P{Nd}"),
            "IsUppercase" or "javaUpperCase" => (@"\p{Lu}", @"\P{Lu}"),
            "IsLowercase" or "javaLowerCase" => (@"\p{Ll}", @"\P{Ll}"),
            "IsPunctuation" => (@"\p{P}", @"\P{P}"),
            _ => Category(name.StartsWith("Is", StringComparison.Ordinal) ? name[2..] : name),
        };
        return complement.Length == 0 && negated ? throw new FormatException()
            : negated ? new(complement, inside)
            : new(inside, complement.Length == 0 ? @"\uFFFF" : complement);
    }

    private static (string Inside, string Complement) Category(string name) =>
        name.Length is 1 or 2
        && "LMNPSZC".Contains(name[0], StringComparison.Ordinal)
        && !string.Equals(name, "LC", StringComparison.Ordinal)
            ? ($@"\p{{{name}}}", $@"\P{{{name}}}")
            : throw new FormatException();
}
