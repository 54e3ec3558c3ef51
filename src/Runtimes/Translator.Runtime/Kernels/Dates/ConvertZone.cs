using Translator.IR.Time;

namespace Translator.Runtime.Kernels.Dates;

/// <summary>The clock of one zone when the clock of another shows a time.</summary>
internal readonly struct ConvertZone(ZoneRules session)
    : IBinary<ReadOnlySpan<byte>, long, long>,
        ITernary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, long, long>
{
    public bool Invoke(ReadOnlySpan<byte> a, long b, out long result)
    {
        result = ZoneArguments.Find(a).ToLocal(session.ToUtc(b));
        return true;
    }

    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, long c, out long result)
    {
        result = ZoneArguments.Find(b).ToLocal(ZoneArguments.Find(a).ToUtc(c));
        return true;
    }
}
