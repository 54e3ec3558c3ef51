namespace Translator.Runtime.Kernels.Text;

internal readonly struct SubstringFrom(bool bytes) : IBinaryBytes<ReadOnlySpan<byte>, int>
{
    public bool Invoke(ReadOnlySpan<byte> a, int b, ref ByteWriter output) =>
        new SubstringPart(bytes).Invoke(a, b, int.MaxValue, ref output);
}

internal readonly struct SubstringPart(bool bytes) : ITernaryBytes<ReadOnlySpan<byte>, int, int>
{
    public bool Invoke(ReadOnlySpan<byte> a, int b, int c, ref ByteWriter output)
    {
        output.Write(bytes ? Utf8.SubstringOfBytes(a, b, c) : Utf8.Substring(a, b, c));
        return true;
    }
}

internal readonly struct TakeLeft(bool bytes) : IBinaryBytes<ReadOnlySpan<byte>, int>
{
    public bool Invoke(ReadOnlySpan<byte> a, int b, ref ByteWriter output) => new SubstringPart(bytes).Invoke(a, 1, b, ref output);
}

internal readonly struct TakeRight : IBinaryBytes<ReadOnlySpan<byte>, int>
{
    public bool Invoke(ReadOnlySpan<byte> a, int b, ref ByteWriter output)
    {
        var count = b <= 0 ? 0 : Utf8.Count(a);
        output.Write(b <= 0 ? [] : a[Utf8.Offset(a, Math.Max(0, count - b))..]);
        return true;
    }
}

internal readonly struct Repeat : IBinaryBytes<ReadOnlySpan<byte>, int>
{
    public bool Invoke(ReadOnlySpan<byte> a, int b, ref ByteWriter output)
    {
        output.Reserve((long)a.Length * Math.Max(0, b));
        for (var i = 0; i < b; i++)
        {
            output.Write(a);
        }
        return true;
    }
}

internal readonly struct Space : IUnaryBytes<int>
{
    public bool Invoke(int a, ref ByteWriter output)
    {
        if (a > 0)
        {
            output.GetSpan(a)[..a].Fill((byte)' ');
            output.Advance(a);
        }
        return true;
    }
}
