using Translator.IR.Time;
using Translator.Runtime.Kernels.Dates.Patterns;
using Translator.Runtime.Time;

namespace Translator.Runtime.Kernels.Hive;

/// <summary>The compiled patterns of a kernel that writes clock times.</summary>
internal sealed class ClockPatterns
{
    private readonly PatternCache patterns = new(parsing: false, checksOld: false, PatternLetters.Java);

    public void Write(ReadOnlySpan<byte> pattern, long local, ZoneRules zone, ref ByteWriter output)
    {
        var nano = (int)(Units.FloorMod(local, Units.MicrosPerSecond) * Units.NanosPerMicro);
        var offset = (int)((local - zone.ToUtc(local)) / Units.MicrosPerSecond);
        PatternWriter.Write(patterns.Find(pattern), new Moment(local, nano, offset, zone), ref output);
    }
}
