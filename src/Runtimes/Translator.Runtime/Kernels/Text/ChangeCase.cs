using System.Text;

namespace Translator.Runtime.Kernels.Text;

/// <summary>Upper or lower case; ASCII in place, other text by the invariant culture with the special case of ß.</summary>
internal readonly struct ChangeCase(bool upper) : IUnaryBytes<ReadOnlySpan<byte>>
{
    public bool Invoke(ReadOnlySpan<byte> a, ref ByteWriter output)
    {
        if (Ascii.IsValid(a))
        {
            var target = output.GetSpan(a.Length);
            _ = upper ? Ascii.ToUpper(a, target, out var written) : Ascii.ToLower(a, target, out written);
            output.Advance(written);
            return true;
        }
        var text = Encoding.UTF8.GetString(a);
        output.Write((upper ? text.Replace("ß", "SS", StringComparison.Ordinal).ToUpperInvariant() : text.ToLowerInvariant()).AsSpan());
        return true;
    }
}
