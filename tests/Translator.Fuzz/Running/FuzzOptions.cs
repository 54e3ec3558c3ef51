namespace Translator.Fuzz.Running;

/// <summary>How much is tried.</summary>
/// <param name="Seed">Where the random numbers start.</param>
/// <param name="First">The first turn.</param>
/// <param name="Count">How many turns.</param>
internal sealed record FuzzOptions(int Seed, int First, int Count)
{
    /// <summary>One turn of so many also runs its query.</summary>
    public int RunEvery { get; init; } = 4;

    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>What takes longer hangs.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(20);
}
