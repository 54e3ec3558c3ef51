using System.Text.Json.Nodes;

namespace Translator.Testing.Engines;

/// <summary>Writes a canonical cell as a DuckDB literal of its type.</summary>
internal static class DuckDbLiteral
{
    public static string Of(string? text, TypeShape type) => Of(EngineCells.Node(text, type), type);

    private static string Of(JsonNode? node, TypeShape type) =>
        (node, type) switch
        {
            (null, _) => "NULL",
            (JsonArray items, TypeShape.Array array) => Typed(
                $"[{string.Join(", ", items.Select(item => Of(item, array.Element)))}]",
                type
            ),
            (JsonArray pairs, TypeShape.Map map) => Typed($"MAP {{{string.Join(", ", pairs.Select(pair => Pair(pair, map)))}}}", type),
            (JsonArray values, TypeShape.Struct fields) =>
                $"{{{string.Join(", ", values.Select((value, i) => Field(value, fields.Fields[i])))}}}",
            (_, TypeShape.Scalar scalar) => Scalar(EngineCells.Text(node) ?? "", scalar),
            _ => throw new FormatException($"{node.ToJsonString()} is no value of {DuckDbTypeText.OfSparkType(type)}"),
        };

    /// <summary>An empty collection has no element to take its type from.</summary>
    private static string Typed(string literal, TypeShape type) => $"CAST({literal} AS {DuckDbTypeText.OfSparkType(type)})";

    private static string Pair(JsonNode? pair, TypeShape.Map map) =>
        pair is JsonArray { Count: 2 } both
            ? $"{Of(both[0], map.Key)}: {Of(both[1], map.Value)}"
            : throw new FormatException("a map entry is a pair");

    private static string Field(JsonNode? value, (string Name, TypeShape Type) field) => $"{Text(field.Name)}: {Of(value, field.Type)}";

    private static string Scalar(string text, TypeShape.Scalar scalar)
    {
        var type = DuckDbTypeText.OfSparkType(scalar);
        return type == "BLOB" ? $"unhex('{text["0x".Length..]}')" : $"CAST({Text(text)} AS {type})";
    }

    private static string Text(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
