using System.Globalization;

namespace Translator.Fuzz;

/// <summary>The command line.</summary>
internal sealed record ProgramArguments
{
    private const string Usage = """
        usage: Translator.Fuzz [options]
          --count N        how many damaged queries (default 100000); with --depth, how deep (default 10000)
          --seed S         where the random numbers start (default 1)
          --turn N         only this turn
          --run-every N    one query of so many also runs, as batch and stream (default 4)
          --depth [NAME]   deep and long queries, all or one shape, instead of damaged ones
        """;

    public int Count { get; private init; } = 100_000;

    public int Seed { get; private init; } = 1;

    public int? Turn { get; private init; }

    public int RunEvery { get; private init; } = 4;

    /// <summary>The shape, or an empty text for all; null for damaged queries.</summary>
    public string? Depth { get; private init; }

    public static ProgramArguments? Parse(IReadOnlyList<string> args, TextWriter errors)
    {
        var parsed = new ProgramArguments();
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == "--depth")
            {
                var named = i + 1 < args.Count && !args[i + 1].StartsWith("--", StringComparison.Ordinal);
                parsed = parsed with { Depth = named ? args[++i] : "", Count = parsed.Count == 100_000 ? 10_000 : parsed.Count };
                continue;
            }
            if (i + 1 == args.Count || !int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                errors.WriteLine(Usage);
                return null;
            }
            switch (args[i++])
            {
                case "--count":
                    parsed = parsed with { Count = number };
                    break;
                case "--seed":
                    parsed = parsed with { Seed = number };
                    break;
                case "--turn":
                    parsed = parsed with { Turn = number };
                    break;
                case "--run-every" when number > 0:
                    parsed = parsed with { RunEvery = number };
                    break;
                default:
                    errors.WriteLine(Usage);
                    return null;
            }
        }
        return parsed;
    }
}
