namespace PageViews;

/// <summary>Numbers that follow from a seed, the same on every machine and runtime.</summary>
internal sealed class SeededNumbers(ulong seed)
{
    private ulong state = seed;

    /// <summary>A number from 0 up to, not including, a bound.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>A number that is small much more often than large.</summary>
    public int Skewed(int bound)
    {
        var share = Next() / (double)ulong.MaxValue;
        return Math.Min(bound - 1, (int)(bound * share * share * share));
    }

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
