using System.Globalization;
using Translator.IR;

namespace Translator.Runtime.Streaming.Schedules;

/// <summary>How the rows of a run arrive and what happens meanwhile; everything follows from these values.</summary>
/// <param name="Seed">Decides the order of arrival and the cuts.</param>
/// <param name="Steps">Into how many steps the rows are cut, about.</param>
/// <param name="Parallelism">The instances of each step of the plan.</param>
/// <param name="Shuffled">Whether rows arrive in another order, as far as the watermark allows, else in the order of the tables.</param>
/// <param name="Checkpoints">The steps after which the state is written.</param>
/// <param name="Crashes">The steps after which the job is lost and starts again from the last checkpoint.</param>
public sealed record Schedule(
    int Seed,
    int Steps,
    int Parallelism,
    bool Shuffled,
    EquatableArray<int> Checkpoints,
    EquatableArray<int> Crashes
)
{
    /// <summary>All rows in one step, in the tables' order.</summary>
    public static Schedule Whole { get; } = new(0, 1, 1, false, [], []);

    /// <summary>Rows in the tables' order, in three steps, with a checkpoint after the first and a crash after the second.</summary>
    public static Schedule InThreeSteps { get; } = new(1, 3, 1, false, [0], [1]);

    /// <summary>The schedule of a seed.</summary>
    public static Schedule FromSeed(int seed)
    {
        var random = new StableRandom(seed);
        var steps = 1 + random.Next(random.Next(3) == 0 ? 40 : 8);
        var checkpoints = new List<int>();
        var crashes = new List<int>();
        for (var step = 0; step < steps; step++)
        {
            if (random.Next(4) == 0)
            {
                checkpoints.Add(step);
            }

            if (random.Next(6) == 0)
            {
                crashes.Add(step);
            }
        }

        return new Schedule(seed, steps, 1 + random.Next(4), random.Next(5) != 0, [.. checkpoints], [.. crashes]);
    }

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"seed {Seed}: {Steps} steps, {Parallelism} instances, {(Shuffled ? "shuffled" : "in order")}, checkpoints after [{string.Join(", ", Checkpoints)}], crashes after [{string.Join(", ", Crashes)}]"
        );
}
