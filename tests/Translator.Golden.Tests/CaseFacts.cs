using Translator.Backends.Streaming;
using Translator.Frontends.Profiles;
using Translator.Jobs.Projects;
using YamlDotNet.RepresentationModel;

namespace Translator.Golden.Tests;

/// <summary>What a case says beside its SQL, in <c>case.yaml</c>.</summary>
internal sealed record CaseFacts
{
    private const long Second = 1_000_000;

    /// <summary>How the SQL is read: <c>profile: hive</c>.</summary>
    public SourceProfile Profile { get; private init; } = SourceProfile.SparkAnsi;

    /// <summary><c>emit: update</c>.</summary>
    public WindowEmission Emission { get; private init; } = WindowEmission.OnClose;

    /// <summary>Event times by table: <c>event_time: {sightings: [seen_at, 600]}</c>, the delay in seconds.</summary>
    public IReadOnlyDictionary<string, (string Column, long Delay)> EventTimes { get; private init; } =
        new Dictionary<string, (string, long)>();

    /// <summary>The query as DuckDB writes it, where it is another: <c>duckdb: SELECT …</c>.</summary>
    public string? DuckDb { get; private init; }

    /// <summary>Why DuckDB answers otherwise or not at all: <c>duckdb_differs: …</c>.</summary>
    public string? DuckDbDiffers { get; private init; }

    /// <summary>Why the recorded rows of the case's own engine are others: <c>engine_differs: …</c>.</summary>
    public string? EngineDiffers { get; private init; }

    public static CaseFacts Read(string path)
    {
        var facts = new CaseFacts();
        if (!File.Exists(path))
        {
            return facts;
        }
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(path)));
        foreach (var (key, value) in (YamlMappingNode)yaml.Documents[0].RootNode)
        {
            facts = With(facts, Text(key), value);
        }
        return facts;
    }

    private static CaseFacts With(CaseFacts facts, string key, YamlNode value) =>
        key switch
        {
            "profile" => facts with { Profile = ProjectReader.Profiles[Text(value)] },
            "emit" => facts with { Emission = Text(value) == "update" ? WindowEmission.Update : WindowEmission.OnClose },
            "event_time" => facts with
            {
                EventTimes = ((YamlMappingNode)value).ToDictionary(
                    static t => Text(t.Key),
                    static t => (Text(t.Value[0]), long.Parse(Text(t.Value[1]), System.Globalization.CultureInfo.InvariantCulture) * Second)
                ),
            },
            "duckdb" => facts with { DuckDb = Text(value) },
            "duckdb_differs" => facts with { DuckDbDiffers = Text(value) },
            "engine_differs" => facts with { EngineDiffers = Text(value) },
            _ => throw new InvalidDataException($"a case has no key {key}"),
        };

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value ?? "";
}
