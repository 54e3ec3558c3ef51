namespace Translator.Runtime.Kernels.Text;

internal readonly struct TrimBlanks(bool start, bool end) : IUnaryBytes<ReadOnlySpan<byte>>
{
    public bool Invoke(ReadOnlySpan<byte> a, ref ByteWriter output)
    {
        var rest = start ? a.TrimStart((byte)' ') : a;
        output.Write(end ? rest.TrimEnd((byte)' ') : rest);
        return true;
    }
}

internal readonly struct TrimCharacters(bool start, bool end, bool charactersFirst) : IBinaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>>
{
    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, ref ByteWriter output)
    {
        var text = charactersFirst ? b : a;
        var characters = charactersFirst ? a : b;
        while (start && !text.IsEmpty && Has(characters, text[..Math.Min(Utf8.Width(text[0]), text.Length)]))
        {
            text = text[Math.Min(Utf8.Width(text[0]), text.Length)..];
        }
        while (end && !text.IsEmpty)
        {
            var last = LastCharacter(text);
            if (!Has(characters, text[last..]))
            {
                break;
            }
            text = text[..last];
        }
        output.Write(text);
        return true;
    }

    private static int LastCharacter(ReadOnlySpan<byte> text)
    {
        var at = text.Length - 1;
        while (at > 0 && (text[at] & 0xC0) == 0x80)
        {
            at--;
        }
        return at;
    }

    private static bool Has(ReadOnlySpan<byte> characters, ReadOnlySpan<byte> one)
    {
        for (var i = 0; i < characters.Length; )
        {
            var width = Math.Min(Utf8.Width(characters[i]), characters.Length - i);
            if (characters.Slice(i, width).SequenceEqual(one))
            {
                return true;
            }
            i += width;
        }
        return false;
    }
}
