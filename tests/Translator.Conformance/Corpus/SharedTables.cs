using System.Text.Json;
using Translator.Conformance.Engine;

namespace Translator.Conformance.Corpus;

/// <summary>The tables that recorded Spark files share: rows in the JSON itself or in a delimited file beside it.</summary>
internal sealed class SharedTables(CorpusFolder corpus)
{
    private const string Folder = "spark-data";
    private readonly Dictionary<string, TableData> loaded = new(StringComparer.Ordinal);

    public TableData Load(string name)
    {
        if (!loaded.TryGetValue(name, out var table))
        {
            using var document = corpus.ReadJson($"{Folder}/shared-tables.json");
            table = Read(name, document.RootElement.GetProperty(name));
            loaded[name] = table;
        }

        return table;
    }

    private TableData Read(string name, JsonElement description)
    {
        var columns = description
            .GetProperty("columns")
            .EnumerateArray()
            .Select(column => new TableColumn(column[0].ToString(), column[1].ToString()))
            .ToList();
        IReadOnlyList<IReadOnlyList<string?>> rows = description.TryGetProperty("rows", out var inline)
            ? [.. inline.EnumerateArray().Select(row => (IReadOnlyList<string?>)[.. row.EnumerateArray().Select(Cell)])]
            : ReadDelimited(description.GetProperty("file").ToString(), description.GetProperty("delimiter").ToString());
        return new TableData(name, columns, rows, []);
    }

    private List<IReadOnlyList<string?>> ReadDelimited(string file, string delimiter) =>
        [
            .. corpus
                .ReadLines($"{Folder}/{file}")
                .Where(line => line.Length > 0)
                .Select(line => (IReadOnlyList<string?>)line.Split(delimiter)),
        ];

    private static string? Cell(JsonElement cell) =>
        cell.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.String => cell.GetString(),
            _ => cell.GetRawText(),
        };
}
