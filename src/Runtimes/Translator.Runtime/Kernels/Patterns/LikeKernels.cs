namespace Translator.Runtime.Kernels.Patterns;

/// <summary>The last pattern of a kernel, prepared; constant patterns are prepared once.</summary>
internal sealed class LikeCache(bool ignoreCase)
{
    private byte[] source = [];
    private byte[] escape = [];
    private LikePattern? pattern;
    private ByteWriter buffer = new(64);

    public bool Matches(ReadOnlySpan<byte> text, ReadOnlySpan<byte> wanted, ReadOnlySpan<byte> escaping)
    {
        if (pattern is null || !source.AsSpan().SequenceEqual(wanted) || !escape.AsSpan().SequenceEqual(escaping))
        {
            source = wanted.ToArray();
            escape = escaping.ToArray();
            pattern = LikePattern.Parse(Fold(source), escape);
        }
        return pattern.Matches(Fold(text));
    }

    private ReadOnlySpan<byte> Fold(ReadOnlySpan<byte> text)
    {
        if (!ignoreCase)
        {
            return text;
        }
        buffer.Truncate(0);
        new Text.ChangeCase(upper: false).Invoke(text, ref buffer);
        return buffer.Written;
    }
}

internal readonly struct Like(LikeCache cache) : IBinary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, bool>
{
    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, out bool result)
    {
        result = cache.Matches(a, b, "\\"u8);
        return true;
    }
}

internal readonly struct LikeWithEscape(LikeCache cache) : ITernary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, ReadOnlySpan<byte>, bool>
{
    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, ReadOnlySpan<byte> c, out bool result)
    {
        result = cache.Matches(a, b, c);
        return true;
    }
}
