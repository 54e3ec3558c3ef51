using System.Text;

namespace Translator.Runtime.Kernels.Text;

/// <summary>Counting and cutting UTF-8 by code points. Bytes that are no valid UTF-8 count as one character each, as in Spark.</summary>
internal static class Utf8
{
    /// <summary>The bytes of the character that a lead byte starts.</summary>
    public static int Width(byte lead) =>
        lead switch
        {
            < 0xC2 => 1,
            < 0xE0 => 2,
            < 0xF0 => 3,
            < 0xF5 => 4,
            _ => 1,
        };

    /// <summary>The number of characters.</summary>
    public static int Count(ReadOnlySpan<byte> text)
    {
        if (Ascii.IsValid(text))
        {
            return text.Length;
        }
        var count = 0;
        for (var i = 0; i < text.Length; i += Width(text[i]))
        {
            count++;
        }
        return count;
    }

    /// <summary>The byte offset of a character, at most the length.</summary>
    public static int Offset(ReadOnlySpan<byte> text, int characters)
    {
        var i = 0;
        while (characters-- > 0 && i < text.Length)
        {
            i += Width(text[i]);
        }
        return Math.Min(i, text.Length);
    }

    /// <summary>The first characters.</summary>
    public static ReadOnlySpan<byte> Prefix(ReadOnlySpan<byte> text, int characters) => text[..Offset(text, characters)];

    /// <summary>A part by Spark's rule: from a position counted from 1, or from the end where negative, at most a length.</summary>
    public static ReadOnlySpan<byte> Substring(ReadOnlySpan<byte> text, int position, int length)
    {
        if (length <= 0)
        {
            return [];
        }
        var count = position < 0 ? Count(text) : 0;
        var start =
            position > 0 ? position - 1L
            : position < 0 ? count + (long)position
            : 0;
        var end = start + length;
        if (end <= 0)
        {
            return [];
        }
        var from = Offset(text, (int)Math.Max(0, start));
        var rest = text[from..];
        return rest[..Offset(rest, (int)Math.Min(int.MaxValue, end - Math.Max(0, start)))];
    }

    /// <summary>A part of bytes by the same rule.</summary>
    public static ReadOnlySpan<byte> SubstringOfBytes(ReadOnlySpan<byte> bytes, int position, int length)
    {
        if (length <= 0)
        {
            return [];
        }
        var start =
            position > 0 ? position - 1L
            : position < 0 ? bytes.Length + (long)position
            : 0;
        var end = Math.Clamp(start + length, 0, bytes.Length);
        start = Math.Clamp(start, 0, bytes.Length);
        return bytes[(int)start..(int)Math.Max(start, end)];
    }
}
