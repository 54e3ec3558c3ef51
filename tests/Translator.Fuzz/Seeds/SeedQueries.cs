using Translator.Frontends.Profiles;
using Translator.Frontends.Spark;
using Translator.IR.Diagnostics;
using Translator.Testing;

namespace Translator.Fuzz.Seeds;

/// <summary>What is mutated: the golden queries, and a list that has every construct once.</summary>
internal static class SeedQueries
{
    public static IReadOnlyList<SeedQuery> Load()
    {
        var own = new SeedTables(Embedded("tables.sql"));
        var texts = Embedded("queries.sql").Text.Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. texts.Select(t => new SeedQuery(t, own)), .. Golden()];
    }

    private static IEnumerable<SeedQuery> Golden() =>
        Directory
            .EnumerateFiles(Repository.PathOf("golden", "queries"), "query.sql", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(static f => new SeedQuery(
                File.ReadAllText(f),
                new SeedTables(Read(f.Replace("query.sql", "tables.sql", StringComparison.Ordinal))),
                // Of another profile, or refused by Spark.
                IsMistake: File.Exists(f.Replace("query.sql", "spark.error", StringComparison.Ordinal))
                    || HasProfile(f.Replace("query.sql", "case.yaml", StringComparison.Ordinal))
            ));

    private static bool HasProfile(string path) =>
        File.Exists(path) && File.ReadAllText(path).Contains("profile:", StringComparison.Ordinal);

    private static SourceText Read(string path) => new(path, File.ReadAllText(path));

    private static SourceText Embedded(string name)
    {
        using var stream =
            typeof(SeedQueries).Assembly.GetManifestResourceStream($"Translator.Fuzz.Seeds.{name}")
            ?? throw new InvalidOperationException($"{name} is not embedded");
        using var reader = new StreamReader(stream);
        return new SourceText(name, reader.ReadToEnd());
    }
}
