using Translator.Conformance.Running;

namespace Translator.Conformance;

/// <summary>The command line.</summary>
internal sealed record RunnerOptions(string Folder)
{
    public const string Usage = """
        usage: Translator.Conformance FOLDER [options]
          --suite NAME          spark, functions, flink, hive, translate or all (default)
          --mode MODE           batch, stream or both (default)
          --filter GLOB         a file's path, suite/path, or suite/path#record
          --report FILE         every record with its verdict, our text and theirs, as JSON
          --baseline FILE       exit 1 where a passing record stops passing, or a wrong or crashing one is new
          --write-baseline      write the --baseline file from this run
          --reasons N           the N most frequent reasons of records that do not pass
          --list VERDICT        print the records with that verdict (wrong, crash, unsupported, pass …)
          --engine NAME         translator (default), or spark: the real engine judges the runner and its records (batch only)
          --threads N           worker processes (default 2)
          --timeout SECONDS     the longest a record may take (default 30)
        """;

    public IReadOnlyList<string> Suites { get; init; } = [];

    public RecordMode Mode { get; init; } = RecordMode.Both;

    public string? Filter { get; init; }

    public string? Report { get; init; }

    public string? Baseline { get; init; }

    public bool WriteBaseline { get; init; }

    public int Reasons { get; init; }

    public string? List { get; init; }

    public int Threads { get; init; } = 2;

    public int TimeoutSeconds { get; init; } = 30;

    public bool UsesRealSpark { get; init; }

    /// <summary>This process is a worker of another: it reads requests from its input.</summary>
    public bool IsWorker { get; init; }

    public RunSettings Settings => new(Mode, new RecordFilter(Filter), TimeSpan.FromSeconds(TimeoutSeconds));

    public IReadOnlyList<string> WorkerArguments()
    {
        List<string> arguments =
        [
            Folder,
            "--worker",
            "--mode",
            Mode.ToString(),
            "--timeout",
            TimeoutSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ];
        if (UsesRealSpark)
        {
            arguments.AddRange(["--engine", "spark"]);
        }

        if (Filter is not null)
        {
            arguments.AddRange(["--filter", Filter]);
        }

        return arguments;
    }
}
