using System.Text;

namespace Translator.IR.Text;

/// <summary>How names, enum values and quoted text are spelled.</summary>
internal static class WordText
{
    public static bool IsStart(char c) => char.IsAsciiLetter(c) || c == '_';

    public static bool IsPart(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    public static bool IsPlain(string name) => name.Length > 0 && IsStart(name[0]) && name.All(IsPart);

    /// <summary>A name, between backticks where it is not a plain word.</summary>
    public static void WriteName(StringBuilder text, string name)
    {
        if (IsPlain(name))
        {
            text.Append(name);
        }
        else
        {
            WriteQuoted(text, name, '`');
        }
    }

    /// <summary>Text between quotes on one line.</summary>
    public static void WriteQuoted(StringBuilder text, string content, char quote)
    {
        text.Append(quote);
        foreach (var c in content)
        {
            _ = c switch
            {
                '\\' => text.Append(@"\\"),
                '\n' => text.Append(@"\n"),
                '\r' => text.Append(@"\r"),
                '\t' => text.Append(@"\t"),
                _ when c == quote => text.Append('\\').Append(c),
                _ when char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFEFF' => text.Append(@"\u")
                    .Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture)),
                _ => text.Append(c),
            };
        }
        text.Append(quote);
    }

    /// <summary>The spelling of an enum value: <c>LeftOuter</c> is <c>left_outer</c>.</summary>
    public static string Snake(string name)
    {
        var text = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && text.Length > 0)
            {
                text.Append('_');
            }
            text.Append(char.ToLowerInvariant(c));
        }
        return text.ToString();
    }
}
