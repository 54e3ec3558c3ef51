namespace Translator.Conformance.Comparison;

/// <summary>A verdict with its reason in a few words, what we said, and the two scores of the schema where the record has one.</summary>
internal sealed record Judgement(Verdict Verdict, string Reason, string Ours)
{
    public bool? TypesEqual { get; init; }

    public bool? NamesEqual { get; init; }
}
