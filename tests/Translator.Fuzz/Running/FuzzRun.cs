using System.Collections.Concurrent;
using Translator.Frontends.Profiles;
using Translator.Fuzz.Journeys;
using Translator.Fuzz.Mutation;
using Translator.Fuzz.Seeds;

namespace Translator.Fuzz.Running;

/// <summary>Takes many damaged queries through the stages.</summary>
internal sealed class FuzzRun(IReadOnlyList<SeedQuery> seeds, FuzzOptions options)
{
    private const int MostTries = 400;
    private static readonly SourceProfile[] Profiles =
    [
        SourceProfile.SparkAnsi,
        SourceProfile.SparkAnsi,
        SourceProfile.SparkLegacy,
        SourceProfile.Hive,
    ];
    private readonly QueryMutator mutator = new(seeds);
    private readonly ConcurrentDictionary<string, Finding> findings = new(StringComparer.Ordinal);
    private int next;
    private int good;
    private int ran;

    /// <summary>How many of the queries were good all the same.</summary>
    public int Good => good;

    /// <summary>How many were run.</summary>
    public int Ran => ran;

    public IReadOnlyList<Finding> Run()
    {
        next = options.First - 1;
        var workers = Enumerable.Range(0, options.Threads).Select(_ => new FuzzWorker(Next, Turn)).ToList();
        while (!workers.TrueForAll(w => w.Wait(options.Limit / 10)))
        {
            if (workers.Select(w => w.TurnOver(options.Limit)).FirstOrDefault(static t => t is not null) is { } turn)
            {
                var text = mutator.Mutate(RandomOf(turn)).Text;
                return [.. findings.Values, new Finding(options.Seed, turn, text, $"does not end within {options.Limit.TotalSeconds} s")];
            }
        }
        return [.. findings.Values.OrderBy(static f => f.Turn)];
    }

    private int? Next()
    {
        var turn = Interlocked.Increment(ref next);
        return turn < options.First + options.Count ? turn : null;
    }

    private void Turn(int turn)
    {
        var random = RandomOf(turn);
        var (text, tables) = mutator.Mutate(random);
        var profile = Profiles[random.Next(Profiles.Length)];
        var runs = turn % options.RunEvery == 0;
        if (ProblemOf(text, tables, profile, runs, turn) is not { } problem || findings.ContainsKey(problem.Signature))
        {
            return;
        }
        var shrinker = new TextShrinker(t => ProblemOf(t, tables, profile, runs, turn)?.Signature == problem.Signature, MostTries);
        findings.TryAdd(problem.Signature, new Finding(options.Seed, turn, shrinker.Shrink(text), problem.Details));
    }

    private Problem? ProblemOf(string text, SeedTables tables, SourceProfile profile, bool runs, int turn)
    {
        try
        {
            if (new Journey(runs).Take(text, tables, profile, turn) is null)
            {
                Interlocked.Increment(ref good);
            }
            if (runs)
            {
                Interlocked.Increment(ref ran);
            }
            return null;
        }
#pragma warning disable CA1031 // Whatever comes out of the stages is what is looked for.
        catch (Exception bug)
#pragma warning restore CA1031
        {
            return Problem.Of(bug);
        }
    }

    private Random RandomOf(int turn) => new(unchecked((options.Seed * 1_000_003) + turn));
}
