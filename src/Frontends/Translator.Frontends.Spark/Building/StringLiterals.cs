using System.Globalization;
using System.Text;
using Translator.Frontends.Spark.Generated;

namespace Translator.Frontends.Spark.Building;

/// <summary>What a quoted text means.</summary>
internal static class StringLiterals
{
    /// <summary>The value of one string token. In Hive a doubled quote only joins two strings, in Spark it is a quote.</summary>
    public static string ValueOf(int type, string text, bool hive)
    {
        if (type == SparkLexer.RawString)
        {
            return text[2..^1];
        }
        var quote = text[0];
        var inner = text.AsSpan(1, text.Length - 2);
        return inner.IndexOfAny('\\', quote) < 0 ? inner.ToString() : Unescape(inner, quote, hive);
    }

    /// <summary>A quoted name without its quotes.</summary>
    public static string Unquote(string text)
    {
        var quote = text[..1];
        return text[1..^1].Replace(quote + quote, quote, StringComparison.Ordinal);
    }

    private static string Unescape(ReadOnlySpan<char> text, char quote, bool hive)
    {
        var value = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (c == quote && at + 1 < text.Length && text[at + 1] == quote)
            {
                if (!hive)
                {
                    value.Append(quote);
                }
                at += 2;
            }
            else if (c == '\\' && at + 1 < text.Length)
            {
                at += AppendEscape(value, text[at..]);
            }
            else
            {
                value.Append(c);
                at++;
            }
        }
        return value.ToString();
    }

    /// <summary>Appends the value of the escape at the start of the text and tells its length.</summary>
    private static int AppendEscape(StringBuilder value, ReadOnlySpan<char> text)
    {
        if (text[1] == 'u' && TryHex(text, 4, out var unit))
        {
            value.Append((char)unit);
            return 6;
        }
        if (text[1] == 'U' && TryHex(text, 8, out var point) && point <= 0x10FFFF && point is < 0xD800 or > 0xDFFF)
        {
            value.Append(char.ConvertFromUtf32((int)point));
            return 10;
        }
        if (text.Length >= 4 && text[1] is '0' or '1' && text[2] is >= '0' and <= '7' && text[3] is >= '0' and <= '7')
        {
            value.Append((char)(((text[1] - '0') * 64) + ((text[2] - '0') * 8) + (text[3] - '0')));
            return 4;
        }
        switch (text[1])
        {
            case '0':
                value.Append('\0');
                break;
            case 'b':
                value.Append('\b');
                break;
            case 'n':
                value.Append('\n');
                break;
            case 'r':
                value.Append('\r');
                break;
            case 't':
                value.Append('\t');
                break;
            case 'Z':
                value.Append('\u001A');
                break;
            case '%' or '_':
                value.Append('\\').Append(text[1]);
                break;
            default:
                value.Append(text[1]);
                break;
        }
        return 2;
    }

    private static bool TryHex(ReadOnlySpan<char> text, int digits, out uint value)
    {
        value = 0;
        return text.Length >= 2 + digits
            && uint.TryParse(text.Slice(2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }
}
