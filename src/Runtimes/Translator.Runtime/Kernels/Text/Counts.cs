namespace Translator.Runtime.Kernels.Text;

internal readonly struct CharacterCount : IUnary<ReadOnlySpan<byte>, int>, ITotal
{
    public bool Invoke(ReadOnlySpan<byte> a, out int result)
    {
        result = Utf8.Count(a);
        return true;
    }
}

internal readonly struct ByteCount(int factor) : IUnary<ReadOnlySpan<byte>, int>, ITotal
{
    public bool Invoke(ReadOnlySpan<byte> a, out int result)
    {
        result = a.Length * factor;
        return true;
    }
}
