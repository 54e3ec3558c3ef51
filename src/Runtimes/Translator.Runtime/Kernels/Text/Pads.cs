namespace Translator.Runtime.Kernels.Text;

internal readonly struct Pad(bool atStart, bool bytes) : ITernaryBytes<ReadOnlySpan<byte>, int, ReadOnlySpan<byte>>
{
    public bool Invoke(ReadOnlySpan<byte> a, int b, ReadOnlySpan<byte> c, ref ByteWriter output)
    {
        if (b <= 0)
        {
            return true;
        }
        var count = bytes ? a.Length : Utf8.Count(a);
        if (count >= b || c.IsEmpty)
        {
            output.Write(bytes ? a[..Math.Min(b, a.Length)] : Utf8.Prefix(a, b));
            return true;
        }
        if (!atStart)
        {
            output.Write(a);
        }
        var width = bytes ? c.Length : Utf8.Count(c);
        var missing = b - count;
        output.Reserve((long)missing / width * c.Length);
        for (; missing >= width; missing -= width)
        {
            output.Write(c);
        }
        output.Write(bytes ? c[..missing] : Utf8.Prefix(c, missing));
        if (atStart)
        {
            output.Write(a);
        }
        return true;
    }
}

internal readonly struct PadDefault(bool atStart, bool bytes) : IBinaryBytes<ReadOnlySpan<byte>, int>
{
    public bool Invoke(ReadOnlySpan<byte> a, int b, ref ByteWriter output) =>
        new Pad(atStart, bytes).Invoke(a, b, bytes ? "\0"u8 : " "u8, ref output);
}
