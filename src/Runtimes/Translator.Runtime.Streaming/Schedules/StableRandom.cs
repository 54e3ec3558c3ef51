namespace Translator.Runtime.Streaming.Schedules;

/// <summary>Random numbers that are the same for a seed on every machine and version.</summary>
internal sealed class StableRandom(int seed)
{
    private ulong state = unchecked((ulong)seed * 0x9E37_79B9_7F4A_7C15) + 0x2545_F491_4F6C_DD1D;

    /// <summary>A number from zero to below a limit.</summary>
    public int Next(int limit) => (int)Math.BigMul(NextWord(), (ulong)limit, out _);

    private ulong NextWord()
    {
        state += 0x9E37_79B9_7F4A_7C15;
        var word = state;
        word = (word ^ (word >> 30)) * 0xBF58_476D_1CE4_E5B9;
        word = (word ^ (word >> 27)) * 0x94D0_49BB_1331_11EB;
        return word ^ (word >> 31);
    }
}
