using System.Globalization;
using Translator.Runtime.Kernels.Formats;

namespace Translator.Runtime.Kernels.Web;

/// <summary>What Spark reads beyond strict JSON, turned into strict JSON.</summary>
internal ref struct LenientJson
{
    /// <summary>How <c>NaN</c> is written as a number: in a way that nobody writes a zero.</summary>
    public const string NotANumber = "-0.000e-00000000";

    private readonly JsonLeniency leniency;
    private readonly ReadOnlySpan<byte> text;
    private ByteWriter output;
    private int at;

    private LenientJson(ReadOnlySpan<byte> text, JsonLeniency leniency)
    {
        this.text = text;
        this.leniency = leniency;
        output = new ByteWriter(text.Length + 16);
    }

    /// <summary>Whether a text has the halves of characters beyond the basic plane, which need a look before they are read.</summary>
    public static bool HasSurrogates(ReadOnlySpan<byte> text) => text.IndexOf("\\uD"u8) >= 0 || text.IndexOf("\\ud"u8) >= 0;

    /// <summary>The text as strict JSON; what is not allowed stays as it is.</summary>
    public static byte[] Tidy(ReadOnlySpan<byte> text, JsonLeniency leniency)
    {
        var lenient = new LenientJson(text, leniency);
        while (lenient.at < text.Length)
        {
            lenient.Step();
        }
        return lenient.output.Written.ToArray();
    }

    private void Step()
    {
        var current = text[at];
        if (current == '"' || (current == '\'' && leniency.SingleQuotes))
        {
            at++;
            Quoted(current);
        }
        else if (current == '/' && leniency.Comments)
        {
            SkipComment();
        }
        else if (IsWord(current))
        {
            Word();
        }
        else
        {
            output.WriteByte(current);
            at++;
        }
    }

    private void Quoted(byte quote)
    {
        output.WriteByte((byte)'"');
        while (at < text.Length)
        {
            var current = text[at++];
            if (current == quote)
            {
                output.WriteByte((byte)'"');
                return;
            }
            if (current == '\\' && at < text.Length)
            {
                Escape();
            }
            else if (current == '"')
            {
                output.Write("\\\""u8);
            }
            else if (current < ' ' && leniency.ControlCharacters)
            {
                output.Write("\\u00"u8);
                output.Format((int)current, "X2");
            }
            else
            {
                output.WriteByte(current);
            }
        }
    }

    /// <summary>One escape, whose backslash is behind. Half of a pair of surrogates alone is a question mark.</summary>
    private void Escape()
    {
        var letter = text[at++];
        if (letter == 'u' && TryReadUnit(at, out var unit) && char.IsSurrogate(unit))
        {
            var isPair =
                char.IsHighSurrogate(unit)
                && text[(at + 4)..].StartsWith("\\u"u8)
                && TryReadUnit(at + 6, out var low)
                && char.IsLowSurrogate(low);
            output.Write(isPair ? text.Slice(at - 2, 12) : "?"u8);
            at += isPair ? 10 : 4;
        }
        else if (letter == '\'' && (leniency.SingleQuotes || leniency.AnyEscape))
        {
            output.WriteByte(letter);
        }
        else if (leniency.AnyEscape && !"\"\\/bfnrtu"u8.Contains(letter))
        {
            output.WriteByte(letter);
        }
        else
        {
            output.Write(text.Slice(at - 2, 2));
        }
    }

    private readonly bool TryReadUnit(int start, out char unit)
    {
        unit = default;
        if (
            start + 4 > text.Length
            || !ushort.TryParse(text.Slice(start, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
        )
        {
            return false;
        }
        unit = (char)code;
        return true;
    }

    private void SkipComment()
    {
        var rest = text[at..];
        var length = rest.StartsWith("/*"u8)
            ? rest[2..].IndexOf("*/"u8) is var end and >= 0
                ? end + 4
                : 0
            : rest.StartsWith("//"u8)
                ? rest.IndexOfAny((byte)'\n', (byte)'\r') is var line and >= 0
                    ? line
                    : rest.Length
                : 0;
        output.WriteByte(length == 0 ? (byte)'/' : (byte)' ');
        at += Math.Max(length, 1);
    }

    private void Word()
    {
        var start = at;
        while (at < text.Length && IsWord(text[at]))
        {
            at++;
        }
        var word = text[start..at];
        if (leniency.UnquotedNames && IsBeforeColon() && !char.IsAsciiDigit((char)word[0]))
        {
            output.WriteByte((byte)'"');
            output.Write(word);
            output.WriteByte((byte)'"');
        }
        else if (leniency.NonNumeric && Special(word) is { } number)
        {
            output.Write(number.AsSpan());
        }
        else if (leniency.LeadingZeros && word.TrimStart((byte)'-') is [(byte)'0', >= (byte)'0' and <= (byte)'9', ..])
        {
            var negative = word[0] == '-';
            word = word[(negative ? 1 : 0)..].TrimStart((byte)'0');
            output.Write(negative ? "-"u8 : []);
            output.Write(word is [>= (byte)'0' and <= (byte)'9', ..] ? [] : "0"u8);
            output.Write(word);
        }
        else
        {
            output.Write(word);
        }
    }

    private static string? Special(ReadOnlySpan<byte> word) =>
        word.SequenceEqual("NaN"u8) ? NotANumber
        : word.SequenceEqual("Infinity"u8) || word.SequenceEqual("+Infinity"u8) || word.SequenceEqual("+INF"u8) ? "1e999"
        : word.SequenceEqual("-Infinity"u8) || word.SequenceEqual("-INF"u8) ? "-1e999"
        : null;

    private readonly bool IsBeforeColon() => text[at..].TrimStart(" \t\r\n"u8) is [(byte)':', ..];

    private static bool IsWord(byte letter) =>
        char.IsAsciiLetterOrDigit((char)letter)
        || letter is (byte)'_' or (byte)'$' or (byte)'.' or (byte)'+' or (byte)'-'
        || letter >= 0x80;
}
