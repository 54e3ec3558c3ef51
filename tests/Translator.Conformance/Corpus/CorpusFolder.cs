using System.Text.Json;

namespace Translator.Conformance.Corpus;

/// <summary>Reads the files of a conformance folder.</summary>
internal sealed class CorpusFolder(string root)
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public string Root { get; } = root;

    public bool Has(string relativePath) => File.Exists(PathOf(relativePath));

    public string ReadText(string relativePath) => File.ReadAllText(PathOf(relativePath));

    public string[] ReadLines(string relativePath) => File.ReadAllLines(PathOf(relativePath));

    public JsonDocument ReadJson(string relativePath) => JsonDocument.Parse(ReadText(relativePath));

    /// <summary>One record a line; nothing where the file is not there.</summary>
    public IReadOnlyList<T> ReadRecords<T>(string relativePath)
    {
        if (!Has(relativePath))
        {
            return [];
        }

        var records = new List<T>();
        foreach (var line in File.ReadLines(PathOf(relativePath)))
        {
            if (!string.IsNullOrWhiteSpace(line) && JsonSerializer.Deserialize<T>(SurrogateRepair.Apply(line), Json) is { } record)
            {
                records.Add(record);
            }
        }

        return records;
    }

    /// <summary>The record files below a folder, without extension, with forward slashes, in ordinal order; index files (<c>_…</c>) left out.</summary>
    public IReadOnlyList<string> RecordFiles(string folder)
    {
        var full = PathOf(folder);
        if (!Directory.Exists(full))
        {
            return [];
        }

        return
        [
            .. Directory
                .EnumerateFiles(full, "*.jsonl", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(full, file).Replace('\\', '/')[..^".jsonl".Length])
                .Where(name => !Path.GetFileName(name).StartsWith('_'))
                .Order(StringComparer.Ordinal),
        ];
    }

    private string PathOf(string relativePath) => Path.Combine(Root, relativePath);
}
