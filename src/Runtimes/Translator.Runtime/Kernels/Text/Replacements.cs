namespace Translator.Runtime.Kernels.Text;

internal readonly struct ReplaceAll : ITernaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>, ReadOnlySpan<byte>>
{
    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, ReadOnlySpan<byte> c, ref ByteWriter output)
    {
        while (!b.IsEmpty)
        {
            var found = a.IndexOf(b);
            if (found < 0)
            {
                break;
            }
            output.Write(a[..found]);
            output.Write(c);
            a = a[(found + b.Length)..];
        }
        output.Write(a);
        return true;
    }
}

internal readonly struct RemoveAll : IBinaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>>
{
    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, ref ByteWriter output) =>
        default(ReplaceAll).Invoke(a, b, [], ref output);
}

internal readonly struct TranslateCharacters : ITernaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>, ReadOnlySpan<byte>>
{
    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, ReadOnlySpan<byte> c, ref ByteWriter output)
    {
        while (!a.IsEmpty)
        {
            var width = Math.Min(Utf8.Width(a[0]), a.Length);
            var character = a[..width];
            a = a[width..];
            var place = PlaceOf(b, character);
            output.Write(place < 0 ? character : At(c, place));
        }
        return true;
    }

    private static int PlaceOf(ReadOnlySpan<byte> characters, ReadOnlySpan<byte> one)
    {
        for (int i = 0, place = 0; i < characters.Length; place++)
        {
            var width = Math.Min(Utf8.Width(characters[i]), characters.Length - i);
            if (characters.Slice(i, width).SequenceEqual(one))
            {
                return place;
            }
            i += width;
        }
        return -1;
    }

    private static ReadOnlySpan<byte> At(ReadOnlySpan<byte> characters, int place)
    {
        var rest = characters[Utf8.Offset(characters, place)..];
        return rest.IsEmpty ? rest : rest[..Math.Min(Utf8.Width(rest[0]), rest.Length)];
    }
}
