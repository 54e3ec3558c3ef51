using System.Globalization;
using Translator.Conformance.Comparison;
using Translator.Conformance.Running;

namespace Translator.Conformance.Reporting;

/// <summary>The counts of one suite, or of all.</summary>
internal sealed class Tally(string name)
{
    private readonly int[] counts = new int[Enum.GetValues<Verdict>().Length];
    private int typesEqual;
    private int namesEqual;
    private int schemas;

    public string Name { get; } = name;

    public int this[Verdict verdict] => counts[(int)verdict];

    public int Total =>
        this[Verdict.Pass] + this[Verdict.PassApproximately] + this[Verdict.Wrong] + this[Verdict.Unsupported] + this[Verdict.Crash];

    public void Add(RecordOutcome outcome)
    {
        counts[(int)outcome.Verdict]++;
        if (outcome.TypesEqual is { } types)
        {
            schemas++;
            typesEqual += types ? 1 : 0;
            namesEqual += outcome.NamesEqual == true ? 1 : 0;
        }
    }

    /// <summary>What the main line has no place for: setup statements, records in doubt, the scores of schemas.</summary>
    public string? Details
    {
        get
        {
            var parts = new List<string>();
            if (this[Verdict.Done] + this[Verdict.NotDone] > 0)
            {
                parts.Add(Invariant($"setup done {this[Verdict.Done]} not done {this[Verdict.NotDone]}"));
            }

            if (this[Verdict.Doubtful] > 0)
            {
                parts.Add(Invariant($"doubtful {this[Verdict.Doubtful]}"));
            }

            if (schemas > 0)
            {
                parts.Add(Invariant($"column types {typesEqual} names {namesEqual} of {schemas} answers"));
            }

            return parts.Count == 0 ? null : $"  {Name}: {string.Join("; ", parts)}";
        }
    }

    public string Line(RecordMode mode)
    {
        var modeText = mode switch
        {
            RecordMode.Batch => "batch",
            RecordMode.Stream => "stream",
            RecordMode.Both => "both",
            _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "not a mode"),
        };
        return Invariant(
            $"{Name}: pass {this[Verdict.Pass]} pass~ {this[Verdict.PassApproximately]} wrong {this[Verdict.Wrong]} unsupported {this[Verdict.Unsupported]} crash {this[Verdict.Crash]} of {Total} ({modeText})"
        );
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
