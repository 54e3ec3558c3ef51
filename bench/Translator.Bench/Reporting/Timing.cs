namespace Translator.Bench.Reporting;

/// <summary>The runs of one engine.</summary>
/// <param name="Engine">The engine.</param>
/// <param name="Seconds">Seconds of each run, by the clock.</param>
/// <param name="CpuSeconds">Seconds of processor time of each run, with those of the garbage collector and the compiler.</param>
internal sealed record Timing(string Engine, IReadOnlyList<double> Seconds, IReadOnlyList<double> CpuSeconds)
{
    /// <summary>The median by the clock.</summary>
    public double Median => MedianOf(Seconds);

    /// <summary>The fastest by the clock.</summary>
    public double Fastest => Seconds.Min();

    /// <summary>The median of processor time.</summary>
    public double CpuMedian => MedianOf(CpuSeconds);

    /// <summary>The middle one of some numbers.</summary>
    public static double MedianOf(IEnumerable<double> numbers)
    {
        var sorted = numbers.Order().ToList();
        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
