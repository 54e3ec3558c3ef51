using System.Text.Encodings.Web;
using System.Text.Json;
using Translator.Conformance.Comparison;
using Translator.Conformance.Running;

namespace Translator.Conformance.Reporting;

/// <summary>
/// What is known to pass, and what is known to be wrong or to crash: it may only improve. A record that this run did not reach (another
/// folder, a filter) is not judged.
/// </summary>
/// <param name="Suites">The counts of each suite, for readers.</param>
/// <param name="Pass">File id → numbers of its passing records.</param>
/// <param name="Wrong">File id → numbers of its wrong records.</param>
/// <param name="Crash">File id → numbers of its crashing records.</param>
internal sealed record Baseline(
    SortedDictionary<string, SortedDictionary<string, int>> Suites,
    SortedDictionary<string, string> Pass,
    SortedDictionary<string, string> Wrong,
    SortedDictionary<string, string> Crash
)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Baseline Of(IReadOnlyList<RecordOutcome> outcomes, IEnumerable<Tally> tallies)
    {
        var suites = new SortedDictionary<string, SortedDictionary<string, int>>(StringComparer.Ordinal);
        foreach (var tally in tallies)
        {
            suites[tally.Name] = new SortedDictionary<string, int>(StringComparer.Ordinal)
            {
                ["pass"] = tally[Verdict.Pass] + tally[Verdict.PassApproximately],
                ["wrong"] = tally[Verdict.Wrong],
                ["unsupported"] = tally[Verdict.Unsupported],
                ["crash"] = tally[Verdict.Crash],
                ["of"] = tally.Total,
            };
        }

        return new Baseline(
            suites,
            Numbers(outcomes, static verdict => verdict.Passes),
            Numbers(outcomes, static verdict => verdict == Verdict.Wrong),
            Numbers(outcomes, static verdict => verdict == Verdict.Crash)
        );
    }

    public static Baseline Read(string path) =>
        JsonSerializer.Deserialize<Baseline>(File.ReadAllText(path), Json) ?? throw new InvalidDataException($"{path} holds no baseline");

    public void Write(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this, Json) + "\n");

    /// <summary>What got worse, one line a record.</summary>
    public IEnumerable<string> Regressions(IEnumerable<RecordOutcome> outcomes)
    {
        var pass = Ids(Pass);
        var wrong = Ids(Wrong);
        var crash = Ids(Crash);
        foreach (var outcome in outcomes)
        {
            var key = (FileId(outcome), outcome.N);
            var worse = outcome.Verdict switch
            {
                Verdict.Pass or Verdict.PassApproximately or Verdict.Done => false,
                Verdict.Wrong => !wrong.Contains(key),
                Verdict.Crash => !crash.Contains(key),
                Verdict.Unsupported or Verdict.Doubtful or Verdict.NotDone => pass.Contains(key),
                _ => throw new ArgumentOutOfRangeException(nameof(outcomes), outcome.Verdict, "not a verdict"),
            };
            if (worse)
            {
                yield return $"{outcome.Id} {(pass.Contains(key) ? "passed and is" : "is new as")} {outcome.Verdict.Text}: {outcome.Reason}";
            }
        }
    }

    private static SortedDictionary<string, string> Numbers(IEnumerable<RecordOutcome> outcomes, Func<Verdict, bool> selects)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in outcomes.Where(outcome => selects(outcome.Verdict)).GroupBy(FileId))
        {
            files[group.Key] = NumberRanges.Format(group.Select(static outcome => outcome.N));
        }

        return files;
    }

    private static HashSet<(string File, int N)> Ids(IReadOnlyDictionary<string, string> files) =>
        [.. files.SelectMany(static file => NumberRanges.Parse(file.Value).Select(n => (file.Key, n)))];

    private static string FileId(RecordOutcome outcome) => $"{outcome.Suite}/{outcome.File}";
}
