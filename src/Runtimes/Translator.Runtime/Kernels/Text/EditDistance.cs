using System.Text;

namespace Translator.Runtime.Kernels.Text;

internal readonly struct EditDistance : IBinary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, int>, ITotal
{
    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, out int result)
    {
        var left = Runes(a);
        var right = Runes(b);
        var above = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            above[j] = j;
        }
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var changed = above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(changed, Math.Min(above[j], current[j - 1]) + 1);
            }
            (above, current) = (current, above);
        }
        result = above[right.Length];
        return true;
    }

    private static int[] Runes(ReadOnlySpan<byte> text)
    {
        var runes = new int[text.Length];
        var count = 0;
        while (!text.IsEmpty)
        {
            Rune.DecodeFromUtf8(text, out var rune, out var consumed);
            runes[count++] = rune.Value;
            text = text[consumed..];
        }
        return runes[..count];
    }
}

internal readonly struct BoundedEditDistance : ITernary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, int, int>, ITotal
{
    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, int c, out int result)
    {
        default(EditDistance).Invoke(a, b, out var distance);
        result = distance > c ? -1 : distance;
        return true;
    }
}
