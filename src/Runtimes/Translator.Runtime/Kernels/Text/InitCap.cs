using System.Text;

namespace Translator.Runtime.Kernels.Text;

internal readonly struct InitCap : IUnaryBytes<ReadOnlySpan<byte>>
{
    public bool Invoke(ReadOnlySpan<byte> a, ref ByteWriter output)
    {
        Span<byte> encoded = stackalloc byte[4];
        var first = true;
        while (!a.IsEmpty)
        {
            Rune.DecodeFromUtf8(a, out var rune, out var consumed);
            a = a[consumed..];
            var changed = first ? Rune.ToUpperInvariant(rune) : Rune.ToLowerInvariant(rune);
            output.Write(encoded[..changed.EncodeToUtf8(encoded)]);
            first = rune.Value == ' ';
        }
        return true;
    }
}
