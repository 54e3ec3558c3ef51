using System.Text.Json.Serialization;
using Translator.Conformance.Comparison;

namespace Translator.Conformance.Running;

/// <summary>One record's line in the report.</summary>
internal sealed record RecordOutcome(
    string Suite,
    string File,
    int N,
    [property: JsonConverter(typeof(JsonStringEnumConverter<Verdict>))] Verdict Verdict,
    string Reason,
    string Sql,
    string Ours,
    string Theirs,
    double Ms
)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? TypesEqual { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? NamesEqual { get; init; }

    [JsonIgnore]
    public string Id => $"{Suite}/{File}#{N}";
}
