using System.Text;

namespace Translator.Runtime.Kernels.Text;

internal static class TextPosition
{
    /// <summary>The position, from 1, of a part at or after a start, 0 where there is none.</summary>
    public static int Find(ReadOnlySpan<byte> text, ReadOnlySpan<byte> part, int start)
    {
        if (start < 1)
        {
            return 0;
        }
        if (part.IsEmpty)
        {
            return 1;
        }
        var from = Utf8.Offset(text, start - 1);
        var found = text[from..].IndexOf(part);
        return found < 0 ? 0 : Utf8.Count(text[..(from + found)]) + 1;
    }
}

internal readonly struct Locate : IBinary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, int>, ITotal
{
    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, out int result)
    {
        result = TextPosition.Find(b, a, 1);
        return true;
    }
}

internal readonly struct IndexOf : IBinary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, int>, ITotal
{
    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, out int result)
    {
        result = TextPosition.Find(a, b, 1);
        return true;
    }
}

internal readonly struct Contains : IBinary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, bool>, ITotal
{
    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, out bool result)
    {
        result = a.IndexOf(b) >= 0;
        return true;
    }
}

internal readonly struct StartsWith : IBinary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, bool>, ITotal
{
    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, out bool result)
    {
        result = a.StartsWith(b);
        return true;
    }
}

internal readonly struct EndsWith : IBinary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, bool>, ITotal
{
    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, out bool result)
    {
        result = a.EndsWith(b);
        return true;
    }
}

internal readonly struct FindInSet : IBinary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, int>, ITotal
{
    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, out int result)
    {
        result = 0;
        if (a.Contains((byte)','))
        {
            return true;
        }
        var position = 1;
        foreach (var item in b.Split((byte)','))
        {
            if (b[item].SequenceEqual(a))
            {
                result = position;
                return true;
            }
            position++;
        }
        return true;
    }
}

internal readonly struct FirstCodePoint : IUnary<ReadOnlySpan<byte>, int>, ITotal
{
    public bool Invoke(ReadOnlySpan<byte> a, out int result)
    {
        if (a.IsEmpty)
        {
            result = 0;
            return true;
        }
        Rune.DecodeFromUtf8(a, out var rune, out _);
        result = rune.Value;
        return true;
    }
}

internal readonly struct CharacterOfCode : IUnaryBytes<long>
{
    public bool Invoke(long a, ref ByteWriter output)
    {
        if (a < 0)
        {
            return true;
        }
        Span<byte> encoded = stackalloc byte[4];
        output.Write(encoded[..new Rune((char)(a & 0xFF)).EncodeToUtf8(encoded)]);
        return true;
    }
}
