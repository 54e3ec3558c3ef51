using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Kernels.Text;

internal readonly struct SubstringIndex : ITernaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>, int>
{
    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, int c, ref ByteWriter output)
    {
        if (b.IsEmpty || c == 0)
        {
            return true;
        }
        output.Write(c > 0 ? Before(a, b, c) : After(a, b, -(long)c));
        return true;
    }

    private static ReadOnlySpan<byte> Before(ReadOnlySpan<byte> text, ReadOnlySpan<byte> delimiter, int count)
    {
        var at = -1;
        for (var i = 0; i < count; i++)
        {
            var next = text[(at + 1)..].IndexOf(delimiter);
            if (next < 0)
            {
                return text;
            }
            at += next + 1;
        }
        return text[..at];
    }

    private static ReadOnlySpan<byte> After(ReadOnlySpan<byte> text, ReadOnlySpan<byte> delimiter, long count)
    {
        var end = text.Length;
        for (var i = 0L; i < count; i++)
        {
            // Occurrences can share bytes: the next search may end one byte before the last find's end.
            var reach = Math.Min(text.Length, i == 0 ? text.Length : end + delimiter.Length - 1);
            end = text[..reach].LastIndexOf(delimiter);
            if (end < 0)
            {
                return text;
            }
        }
        return text[(end + delimiter.Length)..];
    }
}

internal readonly struct SplitPart : ITernaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>, int>
{
    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, int c, ref ByteWriter output)
    {
        if (c == 0)
        {
            throw DataErrors.InvalidArgument("split_part", "the part number is 0; parts are counted from 1", "INVALID_INDEX_OF_ZERO");
        }
        var count = b.IsEmpty ? 1 : a.Count(b) + 1;
        var wanted = c > 0 ? c - 1L : count + (long)c;
        if (wanted < 0 || wanted >= count)
        {
            return true;
        }
        while (wanted-- > 0)
        {
            a = a[(a.IndexOf(b) + b.Length)..];
        }
        var end = b.IsEmpty ? -1 : a.IndexOf(b);
        output.Write(end < 0 ? a : a[..end]);
        return true;
    }
}
