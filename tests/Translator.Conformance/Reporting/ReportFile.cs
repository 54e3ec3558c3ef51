using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Translator.Conformance.Comparison;
using Translator.Conformance.Running;

namespace Translator.Conformance.Reporting;

/// <summary>Writes every record with its verdict, our text and theirs.</summary>
internal static class ReportFile
{
    public static void Write(string path, RecordMode mode, IReadOnlyList<Tally> tallies, IEnumerable<RecordOutcome> outcomes)
    {
        using var stream = File.Create(path);
        using var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        writer.WriteStartObject();
        writer.WriteString("mode", mode.ToString().ToLowerInvariant());
        writer.WriteStartObject("suites");
        foreach (var tally in tallies)
        {
            writer.WriteStartObject(tally.Name);
            foreach (var verdict in Enum.GetValues<Verdict>())
            {
                writer.WriteNumber(verdict.Text, tally[verdict]);
            }

            writer.WriteNumber("of", tally.Total);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteStartArray("records");
        foreach (var outcome in outcomes)
        {
            // One record a line, so that line tools work on the report.
            writer.WriteRawValue("\n" + Record(outcome).ToJsonString(Relaxed), skipInputValidation: true);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static JsonObject Record(RecordOutcome outcome)
    {
        var record = new JsonObject
        {
            ["id"] = outcome.Id,
            ["verdict"] = outcome.Verdict.Text,
            ["reason"] = outcome.Reason,
            ["sql"] = outcome.Sql,
            ["ours"] = outcome.Ours,
            ["theirs"] = outcome.Theirs,
            ["ms"] = Math.Round(outcome.Ms, 2),
        };
        if (outcome.TypesEqual is { } types)
        {
            record["types"] = types;
            record["names"] = outcome.NamesEqual;
        }

        return record;
    }
}
