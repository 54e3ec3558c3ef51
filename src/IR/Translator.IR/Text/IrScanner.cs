using System.Globalization;
using System.Numerics;
using System.Text;
using Translator.IR.Diagnostics;

namespace Translator.IR.Text;

/// <summary>Takes tokens from one line of IR text.</summary>
/// <param name="text">The whole text.</param>
/// <param name="position">Where to start.</param>
/// <param name="end">Where the line ends.</param>
internal sealed class IrScanner(string text, int position, int end)
{
    public int Position { get; private set; } = position;

    /// <summary>Where the next token starts.</summary>
    public int Here
    {
        get
        {
            SkipBlanks();
            return Position;
        }
    }

    public bool AtEnd
    {
        get
        {
            SkipBlanks();
            return Position == end;
        }
    }

    public IrTextException Flaw(string message, int? start = null) =>
        new(message, TextSpan.FromBounds(Math.Min(start ?? Position, end), Math.Min(Math.Max(Position, (start ?? Position) + 1), end)));

    public bool At(char c)
    {
        SkipBlanks();
        return PeekAt(0) == c;
    }

    /// <summary>The character some places on, or NUL behind the end.</summary>
    public char PeekAt(int offset) => Position + offset < end ? text[Position + offset] : '\0';

    public bool TryTake(string token)
    {
        SkipBlanks();
        if (!Rest.StartsWith(token, StringComparison.Ordinal))
        {
            return false;
        }
        Position += token.Length;
        return true;
    }

    public void Expect(string token)
    {
        if (!TryTake(token))
        {
            throw Flaw($"'{token}' expected");
        }
    }

    /// <summary>The plain word that stands here, without taking it; empty where there is none.</summary>
    public ReadOnlySpan<char> PeekWord()
    {
        SkipBlanks();
        var length = 0;
        while (Position + length < end && WordText.IsPart(text[Position + length]))
        {
            length++;
        }
        return length > 0 && WordText.IsStart(text[Position]) ? text.AsSpan(Position, length) : [];
    }

    public string TakeWord()
    {
        var word = PeekWord().ToString();
        if (word.Length == 0)
        {
            throw Flaw("a word expected");
        }
        Position += word.Length;
        return word;
    }

    public bool TryTakeWord(string word)
    {
        if (!PeekWord().SequenceEqual(word))
        {
            return false;
        }
        Position += word.Length;
        return true;
    }

    public void ExpectWord(string word)
    {
        if (!TryTakeWord(word))
        {
            throw Flaw($"'{word}' expected");
        }
    }

    public bool TryTakeEnum<T>(out T value)
        where T : struct, Enum
    {
        var word = PeekWord();
        if (!EnumText<T>.TryRead(word.ToString(), out value))
        {
            return false;
        }
        Position += word.Length;
        return true;
    }

    /// <summary>A plain word or anything between backticks.</summary>
    public string TakeName() => At('`') ? TakeQuoted('`') : TakeWord();

    public int TakeInt32() => Parse<int>("a whole number of 32 bits expected");

    public long TakeInt64() => Parse<long>("a whole number of 64 bits expected");

    /// <summary>Digits with an optional sign, point and exponent.</summary>
    public string TakeNumber()
    {
        SkipBlanks();
        var start = Position;
        while (
            Position < end
            && (
                char.IsAsciiDigit(text[Position])
                || text[Position] is '-' or '.' or 'E'
                || (text[Position] == '+' && text[Position - 1] == 'E')
            )
        )
        {
            Position++;
        }
        return Position > start ? text[start..Position] : throw Flaw("a number expected");
    }

    /// <summary>The content between quotes; escapes are those of <see cref="WordText"/>.</summary>
    public string TakeQuoted(char quote)
    {
        SkipBlanks();
        var start = Position++;
        var content = new StringBuilder();
        while (Position < end && text[Position] != quote)
        {
            var c = text[Position++];
            content.Append(c == '\\' ? TakeEscape() : c);
        }
        if (Position >= end)
        {
            throw Flaw($"the closing {quote} is missing", start);
        }
        Position++;
        return content.ToString();
    }

    private ReadOnlySpan<char> Rest => text.AsSpan(Position, end - Position);

    private T Parse<T>(string expected)
        where T : struct, INumberBase<T>
    {
        SkipBlanks();
        var start = Position;
        if (PeekAt(0) == '-')
        {
            Position++;
        }
        while (Position < end && char.IsAsciiDigit(text[Position]))
        {
            Position++;
        }
        return T.TryParse(text.AsSpan(start, Position - start), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Flaw(expected, start);
    }

    private char TakeEscape()
    {
        var c = PeekAt(0);
        Position++;
        switch (c)
        {
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u'
                when Position + 4 <= end
                    && ushort.TryParse(
                        text.AsSpan(Position, 4),
                        NumberStyles.AllowHexSpecifier,
                        CultureInfo.InvariantCulture,
                        out var code
                    ):
                Position += 4;
                return (char)code;
            case '\\' or '\'' or '`':
                return c;
            default:
                throw Flaw("not an escape", Position - 2);
        }
    }

    private void SkipBlanks()
    {
        while (Position < end && text[Position] == ' ')
        {
            Position++;
        }
    }
}
