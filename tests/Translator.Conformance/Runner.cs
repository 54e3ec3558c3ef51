using Translator.Conformance.Comparison;
using Translator.Conformance.Corpus;
using Translator.Conformance.Reporting;
using Translator.Conformance.Running;
using Translator.Conformance.Suites;

namespace Translator.Conformance;

/// <summary>Runs the chosen suites and prints what they gave.</summary>
internal sealed class Runner(RunnerOptions options, TextWriter output)
{
    private const int MostRegressionsShown = 50;

    public int Run()
    {
        var corpus = new CorpusFolder(options.Folder);
        var settings = options.Settings;
        var suites = SuiteList.All.Where(suite => options.Suites.Count == 0 || options.Suites.Contains(suite.Name)).ToList();
        var files = suites
            .SelectMany(suite => suite.Files(corpus))
            .Where(file => settings.Filter.SelectsFile(file.Suite, file.Path))
            .ToList();
        var outcomes = Ordered(new WorkerPool(options.Threads, settings.RecordLimit, options.WorkerArguments()).Run(files), suites);
        var total = new Tally("total");
        var tallies = suites.Select(static suite => new Tally(suite.Name)).ToList();
        foreach (var outcome in outcomes)
        {
            tallies.First(tally => tally.Name == outcome.Suite).Add(outcome);
            total.Add(outcome);
        }

        PrintList(outcomes);
        PrintReasons(outcomes);
        if (options.Report is { } report)
        {
            ReportFile.Write(report, options.Mode, tallies, outcomes);
        }

        var exitCode = CompareWithBaseline(outcomes, tallies);
        foreach (var details in tallies.Select(static tally => tally.Details).OfType<string>())
        {
            output.WriteLine(details);
        }

        foreach (var tally in tallies.Append(total))
        {
            output.WriteLine(tally.Line(options.Mode));
        }

        return exitCode;
    }

    private static List<RecordOutcome> Ordered(IEnumerable<RecordOutcome> outcomes, List<ISuite> suites) =>
        [
            .. outcomes
                .OrderBy(outcome => suites.FindIndex(suite => suite.Name == outcome.Suite))
                .ThenBy(static outcome => outcome.File, StringComparer.Ordinal)
                .ThenBy(static outcome => outcome.N),
        ];

    private void PrintList(IEnumerable<RecordOutcome> outcomes)
    {
        foreach (var outcome in outcomes.Where(outcome => outcome.Verdict.Text == options.List))
        {
            output.WriteLine($"{outcome.Id}  {outcome.Reason}");
        }
    }

    private void PrintReasons(IEnumerable<RecordOutcome> outcomes)
    {
        if (options.Reasons > 0)
        {
            foreach (var line in ReasonSummary.Lines(outcomes, options.Reasons))
            {
                output.WriteLine(line);
            }
        }
    }

    private int CompareWithBaseline(IReadOnlyList<RecordOutcome> outcomes, IReadOnlyList<Tally> tallies)
    {
        if (options.Baseline is not { } path)
        {
            return 0;
        }

        if (options.WriteBaseline)
        {
            Baseline.Of(outcomes, tallies).Write(path);
            return 0;
        }

        var worse = Baseline.Read(path).Regressions(outcomes).ToList();
        foreach (var line in worse.Take(MostRegressionsShown))
        {
            output.WriteLine($"worse: {line}");
        }

        if (worse.Count > MostRegressionsShown)
        {
            output.WriteLine($"worse: and {worse.Count - MostRegressionsShown} more");
        }

        return worse.Count == 0 ? 0 : 1;
    }
}
