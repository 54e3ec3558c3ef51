using Translator.IR.Time;
using Translator.Runtime.Kernels.Dates.Patterns;
using Translator.Runtime.Time;

namespace Translator.Runtime.Kernels.Dates;

/// <summary>A moment, counted in some microseconds, by a pattern on the clock of a zone.</summary>
internal readonly struct FormatMoment(ZoneRules zone, long unit) : IBinaryBytes<long, ReadOnlySpan<byte>>
{
    private readonly PatternCache patterns = new(parsing: false);

    public bool Invoke(long a, ReadOnlySpan<byte> b, ref ByteWriter output)
    {
        var items = patterns.Find(b);
        // Spark multiplies seconds in 64 bits and lets them wrap.
        var micros = unchecked(a * unit);
        var local = zone.ToLocal(micros);
        var nano = (int)(Units.FloorMod(local, Units.MicrosPerSecond) * Units.NanosPerMicro);
        PatternWriter.Write(items, new Moment(local, nano, (int)((local - micros) / Units.MicrosPerSecond), zone), ref output);
        return true;
    }
}

/// <summary>Seconds as <c>yyyy-MM-dd HH:mm:ss</c>.</summary>
internal readonly struct FormatPlain(ZoneRules zone) : IUnaryBytes<long>
{
    private readonly FormatMoment format = new(zone, Units.MicrosPerSecond);

    public bool Invoke(long a, ref ByteWriter output) => format.Invoke(a, ParseSeconds.Plain, ref output);
}

/// <summary>A time of day by a pattern.</summary>
internal readonly struct FormatTime(PatternCache patterns) : IBinaryBytes<long, ReadOnlySpan<byte>>
{
    public bool Invoke(long a, ReadOnlySpan<byte> b, ref ByteWriter output)
    {
        PatternWriter.Write(patterns.Find(b), new Moment(a / Units.NanosPerMicro, (int)(a % Units.NanosPerSecond), 0, null), ref output);
        return true;
    }
}
