using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Translator.Testing.Engines;

/// <summary>Cells between their JSON and their canonical text.</summary>
internal static class EngineCells
{
    public static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string? Text(JsonElement cell) =>
        cell.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.String => cell.GetString(),
            JsonValueKind.Array => JsonSerializer.Serialize(cell, Json),
            _ => cell.GetRawText(),
        };

    public static string? Text(JsonNode? cell) =>
        cell switch
        {
            null => null,
            JsonValue value when value.TryGetValue<string>(out var text) => text,
            _ => cell.ToJsonString(Json),
        };

    /// <summary>The JSON of a canonical text, for a column of that type.</summary>
    public static JsonNode? Node(string? text, TypeShape type) =>
        text is null ? null
        : type is TypeShape.Scalar ? JsonValue.Create(text)
        : JsonNode.Parse(text);
}
