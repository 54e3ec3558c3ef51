using System.Text;
using Translator.Runtime.Kernels.Patterns;
using Translator.Runtime.Kernels.Text;

namespace Translator.Runtime.Kernels.Hive;

internal readonly struct PadWithSomething(bool atStart) : ITernaryBytes<ReadOnlySpan<byte>, int, ReadOnlySpan<byte>>
{
    private readonly Pad pad = new(atStart, bytes: false);

    public bool Invoke(ReadOnlySpan<byte> a, int b, ReadOnlySpan<byte> c, ref ByteWriter output) =>
        !c.IsEmpty && pad.Invoke(a, b, c, ref output);
}

/// <summary>A part of a text; nothing where a negative position is before the start.</summary>
internal readonly struct SubstringInside(bool bytes) : IBinaryBytes<ReadOnlySpan<byte>, int>, ITernaryBytes<ReadOnlySpan<byte>, int, int>
{
    public bool Invoke(ReadOnlySpan<byte> a, int b, ref ByteWriter output) => Invoke(a, b, int.MaxValue, ref output);

    public bool Invoke(ReadOnlySpan<byte> a, int b, int c, ref ByteWriter output) =>
        (b < 0 && -(long)b > (bytes ? a.Length : Utf8.Count(a))) || new SubstringPart(bytes).Invoke(a, b, c, ref output);
}

internal readonly struct FirstByte : IUnary<ReadOnlySpan<byte>, int>, ITotal
{
    public bool Invoke(ReadOnlySpan<byte> a, out int result)
    {
        result = a.IsEmpty ? 0 : (sbyte)a[0];
        return true;
    }
}

/// <summary>regexp_extract: NULL where the group is not in the match.</summary>
internal readonly struct GroupOfMatch(RegexCache cache)
    : IBinaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>>,
        ITernaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>, int>
{
    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, ref ByteWriter output) => Invoke(a, b, 1, ref output);

    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, int c, ref ByteWriter output)
    {
        var regex = cache.Get(b);
        var match = regex.Match(Encoding.UTF8.GetString(a));
        if (!match.Success)
        {
            return true;
        }
        RegexExtract.CheckGroup("regexp_extract", regex, c);
        output.Write(match.Groups[c].ValueSpan);
        return match.Groups[c].Success;
    }
}

internal readonly struct MatchesSomething(RegexCache cache) : IBinary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, bool>
{
    private readonly RegexTest test = new(cache);

    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, out bool result)
    {
        result = false;
        return b.IsEmpty || test.Invoke(a, b, out result);
    }
}
