using Translator.Connectors.Csv;
using Translator.Connectors.Json;
using Translator.Connectors.Parquet;
using Translator.IR.Diagnostics;
using Translator.IR.Time;
using Translator.Runtime.Time;

namespace Translator.Connectors.Files;

/// <summary>Formats by name.</summary>
public static class FileFormats
{
    /// <summary>The format of a name with a table's options.</summary>
    public static IFileFormat Create(string name, IEnumerable<KeyValuePair<string, string>> options, ZoneRules zone) =>
        name.ToUpperInvariant() switch
        {
            "CSV" => new CsvFormat(new FormatOptions("csv", options), zone),
            "JSON" or "JSONL" or "NDJSON" => new JsonFormat(new FormatOptions("json", options), zone),
            "PARQUET" => new ParquetFormat(new FormatOptions("parquet", options)),
            _ => throw new DataException(
                new Diagnostic(ConnectorDiagnostics.UnknownFormat, null, name).WithHelp("Give the table the format csv, json or parquet.")
            ),
        };

    /// <summary>The format that a file's name speaks of, or null.</summary>
    public static string? Guess(string location) =>
        Path.GetExtension(location).ToUpperInvariant() switch
        {
            ".CSV" or ".TSV" => "csv",
            ".JSON" or ".JSONL" or ".NDJSON" => "json",
            ".PARQUET" or ".PQ" => "parquet",
            _ => null,
        };
}
