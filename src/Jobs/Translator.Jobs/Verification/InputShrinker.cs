using Translator.Runtime.Streaming.Schedules;

namespace Translator.Jobs.Verification;

/// <summary>Makes a counterexample small: leaves out rows (halves first, single rows last), and looks for a plainer schedule before and after.</summary>
/// <param name="compare">Whether an input differs under a schedule.</param>
/// <param name="mostRuns">How often it may be asked.</param>
internal sealed class InputShrinker(Func<InputTables, Schedule, StreamFinding?> compare, int mostRuns)
{
    private const int OtherSeeds = 2;

    /// <summary>How often it was asked.</summary>
    public int Runs { get; private set; }

    public (InputTables Input, StreamFinding Finding) Shrink(InputTables input, StreamFinding finding)
    {
        var plain = Simplify(input, finding);
        var (rows, small) = Reduce(input, plain);
        return (rows, Simplify(rows, small));
    }

    private StreamFinding Simplify(InputTables input, StreamFinding finding)
    {
        var best = finding;
        for (var again = true; again; )
        {
            again = false;
            foreach (var candidate in Plainer(best.Schedule))
            {
                if (Try(input, candidate) is { } still)
                {
                    (best, again) = (still, true);
                    break;
                }
            }
        }
        return best;
    }

    private static IEnumerable<Schedule> Plainer(Schedule schedule)
    {
        if (schedule != Schedule.Whole with { Seed = schedule.Seed })
        {
            yield return Schedule.Whole with
            {
                Seed = schedule.Seed,
            };
        }
        if (!schedule.Crashes.IsEmpty)
        {
            yield return schedule with
            {
                Crashes = [],
            };
        }
        if (!schedule.Checkpoints.IsEmpty && schedule.Crashes.IsEmpty)
        {
            yield return schedule with
            {
                Checkpoints = [],
            };
        }
        if (schedule.Parallelism > 1)
        {
            yield return schedule with
            {
                Parallelism = 1,
            };
        }
        if (schedule.Shuffled)
        {
            yield return schedule with
            {
                Shuffled = false,
            };
        }
        foreach (var steps in (int[])[2, schedule.Steps / 2, schedule.Steps - 1])
        {
            if (steps > 0 && steps < schedule.Steps)
            {
                yield return schedule with
                {
                    Steps = steps,
                    Checkpoints = [.. schedule.Checkpoints.Where(c => c < steps)],
                    Crashes = [.. schedule.Crashes.Where(c => c < steps)],
                };
            }
        }
    }

    private (InputTables Input, StreamFinding Finding) Reduce(InputTables input, StreamFinding finding)
    {
        var kept = Enumerable.Range(0, input.RowCount).ToList();
        var (best, small) = (finding, input);
        for (var chunk = Math.Max(1, kept.Count / 2); ; chunk = Math.Min(chunk, kept.Count))
        {
            var shrank = false;
            for (var start = 0; start < kept.Count && Runs < mostRuns; )
            {
                List<int> fewer = [.. kept.Take(start), .. kept.Skip(start + chunk)];
                var candidate = input.Keep(fewer);
                if (FindUnder(candidate, best.Schedule) is { } still)
                {
                    (kept, small, best, shrank) = (fewer, candidate, still, true);
                }
                else
                {
                    start += chunk;
                }
            }
            if (Runs >= mostRuns || kept.Count == 0 || (chunk == 1 && !shrank))
            {
                return (small, best);
            }
            chunk = shrank && chunk > 1 ? chunk : Math.Max(1, chunk / 2);
        }
    }

    /// <summary>With fewer rows a seed gives another order, so some more seeds are tried.</summary>
    private StreamFinding? FindUnder(InputTables input, Schedule schedule)
    {
        for (var i = 0; i <= OtherSeeds && Runs < mostRuns; i++)
        {
            if (Try(input, schedule with { Seed = schedule.Seed + i }) is { } finding)
            {
                return finding;
            }
        }
        return null;
    }

    private StreamFinding? Try(InputTables input, Schedule schedule)
    {
        if (Runs >= mostRuns)
        {
            return null;
        }
        Runs++;
        return compare(input, schedule);
    }
}
