namespace Translator.Runtime.Kernels.Collections;

/// <summary>The characters of a text from last to first; a byte that starts no character counts as one. Of a binary the bytes.</summary>
internal readonly struct ReverseText(bool bytes) : IUnaryBytes<ReadOnlySpan<byte>>
{
    public bool Invoke(ReadOnlySpan<byte> a, ref ByteWriter output)
    {
        var end = a.Length;
        while (end > 0)
        {
            var start = end - 1;
            while (!bytes && start > 0 && end - start < 4 && (a[start] & 0xC0) == 0x80)
            {
                start--;
            }
            output.Write(a[start..end]);
            end = start;
        }
        return true;
    }
}
