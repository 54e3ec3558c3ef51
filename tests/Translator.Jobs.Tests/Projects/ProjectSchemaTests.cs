using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Translator.Jobs.Projects;
using Translator.Testing;
using YamlDotNet.RepresentationModel;

namespace Translator.Jobs.Tests.Projects;

public sealed class ProjectSchemaTests
{
    private static readonly string Root = Repository.Root;
    private static readonly JsonNode Text =
        JsonNode.Parse(File.ReadAllText(Path.Combine(Root, "docs", "translator.schema.json"))) ?? throw new InvalidOperationException();

    private static readonly JsonSchema Schema = JsonSchema.FromText(Text.ToJsonString());

    [Fact]
    public void The_schema_has_the_keys_that_are_read()
    {
        Assert.Equal(ProjectKeys.Project, KeysOf(Text));
        Assert.Equal(ProjectKeys.Table.Order(), KeysOf(Text["$defs"]?["table"]).Order());
        Assert.Equal(ProjectKeys.EventTime, KeysOf(Text["$defs"]?["table"]?["properties"]?["event_time"]));
        Assert.Equal(ProjectKeys.Job.Order(), KeysOf(Text["$defs"]?["job"]).Order());
        Assert.Equal(ProjectKeys.Sink.Order(), KeysOf(Text["$defs"]?["job"]?["properties"]?["sink"]).Order());
        Assert.Equal(
            ProjectReader.Profiles.Keys,
            Text["properties"]?["profile"]?["enum"]?.AsArray().Select(static n => n?.GetValue<string>())
        );
    }

    [Theory]
    [InlineData("examples/flights/translator.yaml")]
    [InlineData("examples/page-sessions/translator.yaml")]
    public void Examples_follow_the_schema(string path) => Assert.True(IsValid(File.ReadAllText(Path.Combine(Root, path))));

    [Fact]
    public void What_init_writes_follows_the_schema()
    {
        var (_, yaml) = StarterProject.FilesFor("starter").Single(static f => f.Path == Project.FileName);

        Assert.True(IsValid(yaml));
        Assert.False(IsValid(yaml + "\nunknown: key\n"));
    }

    private static bool IsValid(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        using var document = JsonDocument.Parse((ToJson(stream.Documents[0].RootNode) ?? new JsonObject()).ToJsonString());
        return Schema.Evaluate(document.RootElement).IsValid;
    }

    private static JsonNode? ToJson(YamlNode node) =>
        node switch
        {
            YamlMappingNode mapping => new JsonObject(
                mapping.Children.Select(static c => KeyValuePair.Create(((YamlScalarNode)c.Key).Value ?? "", ToJson(c.Value)))
            ),
            YamlSequenceNode sequence => new JsonArray([.. sequence.Children.Select(ToJson)]),
            YamlScalarNode scalar => JsonValue.Create(scalar.Value),
            _ => throw new InvalidOperationException(node.ToString()),
        };

    private static IEnumerable<string> KeysOf(JsonNode? schema) =>
        schema?["properties"]?.AsObject().Select(static p => p.Key) ?? throw new InvalidOperationException("no such part of the schema");
}
