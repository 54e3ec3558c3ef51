namespace Translator.Runtime.Kernels.Casts;

/// <summary>Small steps of reading text.</summary>
public static class TextScan
{
    /// <summary>Without white space and control characters at both ends, as Spark trims before it reads a value.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text)
    {
        var start = 0;
        var end = text.Length;
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }
        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }
        return text[start..end];
    }

    /// <summary>Reads a sign if there is one; answers whether it is a minus.</summary>
    public static bool ReadSign(ReadOnlySpan<byte> text, ref int at)
    {
        if (at < text.Length && text[at] is (byte)'+' or (byte)'-')
        {
            return text[at++] == (byte)'-';
        }
        return false;
    }

    /// <summary>Reads digits as a number that saturates; answers how many digits.</summary>
    public static int ReadDigits(ReadOnlySpan<byte> text, ref int at, out long value)
    {
        var start = at;
        value = 0;
        while (at < text.Length && char.IsAsciiDigit((char)text[at]))
        {
            value = value > 100_000_000_000_000_000 ? value : value * 10 + (text[at] - '0');
            at++;
        }
        return at - start;
    }

    /// <summary>Whether text equals lower-case ASCII, without regard to case.</summary>
    public static bool EqualsIgnoreCase(ReadOnlySpan<byte> text, ReadOnlySpan<byte> lower)
    {
        if (text.Length != lower.Length)
        {
            return false;
        }
        for (var i = 0; i < text.Length; i++)
        {
            if ((char.IsAsciiLetterUpper((char)text[i]) ? text[i] | 0x20 : text[i]) != lower[i])
            {
                return false;
            }
        }
        return true;
    }

    private static bool IsBlank(byte c) => c <= 0x20 || c == 0x7F;
}
