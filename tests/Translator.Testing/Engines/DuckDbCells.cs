using System.Globalization;
using System.Text.Json.Nodes;

namespace Translator.Testing.Engines;

/// <summary>
/// Brings values out of DuckDB as text, so that no client type narrows them: scalars as DuckDB prints them, nested values as JSON arrays
/// of such texts, which are then laid out canonically.
/// </summary>
internal static class DuckDbCells
{
    /// <summary>How a column is selected.</summary>
    public static string Output(string name, TypeShape type) =>
        type is TypeShape.Scalar scalar ? ScalarOutput(name, scalar) : Json(name, type, 0);

    public static string? Text(string text, TypeShape type) =>
        type is TypeShape.Scalar scalar ? ScalarText(text, scalar.Name) : EngineCells.Text(Node(JsonNode.Parse(text), type));

    private static string ScalarOutput(string expression, TypeShape.Scalar scalar) =>
        scalar.Name == "BLOB" ? $"'0x' || lower(hex({expression}))" : $"CAST({expression} AS VARCHAR)";

    private static string Json(string expression, TypeShape type, int depth)
    {
        var item = string.Create(CultureInfo.InvariantCulture, $"e{depth}");
        return type switch
        {
            TypeShape.Scalar scalar when IsRaw(scalar.Name) => $"CAST({expression} AS VARCHAR)",
            TypeShape.Scalar scalar => $"CAST(to_json({ScalarOutput(expression, scalar)}) AS VARCHAR)",
            TypeShape.Array array => List(expression, item, Element(item, array.Element, depth + 1)),
            TypeShape.Map map => List(
                $"map_entries({expression})",
                item,
                $"'[' || {Element($"{item}.key", map.Key, depth + 1)} || ',' || {Element($"{item}.value", map.Value, depth + 1)} || ']'"
            ),
            TypeShape.Struct fields => $"CASE WHEN {expression} IS NOT NULL THEN '[' || {Fields(expression, fields, depth)} || ']' END",
            _ => throw new ArgumentException("not a type", nameof(type)),
        };
    }

    private static string List(string list, string item, string element) =>
        $"'[' || array_to_string(list_transform({list}, lambda {item}: {element}), ',') || ']'";

    private static string Fields(string expression, TypeShape.Struct fields, int depth) =>
        string.Join(
            " || ',' || ",
            fields.Fields.Select(field =>
                Element($"struct_extract({expression}, '{field.Name.Replace("'", "''", StringComparison.Ordinal)}')", field.Type, depth)
            )
        );

    private static string Element(string expression, TypeShape type, int depth) => $"coalesce({Json(expression, type, depth)}, 'null')";

    /// <summary>Booleans and integers are JSON's own; every other scalar is a string.</summary>
    private static bool IsRaw(string type) =>
        type is "BOOLEAN" || type.EndsWith("INT", StringComparison.Ordinal) || type == "INTEGER" || type == "UINTEGER";

    private static JsonNode? Node(JsonNode? node, TypeShape type) =>
        (node, type) switch
        {
            (JsonArray items, TypeShape.Array array) => new JsonArray([.. items.Select(item => Node(item, array.Element))]),
            (JsonArray pairs, TypeShape.Map map) => new JsonArray([
                .. pairs.OfType<JsonArray>().Select(pair => (JsonNode?)new JsonArray(Node(pair[0], map.Key), Node(pair[1], map.Value))),
            ]),
            (JsonArray values, TypeShape.Struct fields) => new JsonArray([
                .. values.Select((value, i) => Node(value, fields.Fields[i].Type)),
            ]),
            (JsonValue value, TypeShape.Scalar scalar) when value.TryGetValue<string>(out var text) => JsonValue.Create(
                ScalarText(text, scalar.Name)
            ),
            _ => node?.DeepClone(),
        };

    private static string ScalarText(string text, string type) =>
        type switch
        {
            "DOUBLE" => JavaNumberText.Of(double.Parse(Finite(text), CultureInfo.InvariantCulture)),
            "FLOAT" => JavaNumberText.Of(float.Parse(Finite(text), CultureInfo.InvariantCulture)),
            "TIMESTAMP WITH TIME ZONE" => text.EndsWith("+00", StringComparison.Ordinal) ? $"{text[..^3]}Z" : text,
            _ => text,
        };

    private static string Finite(string text) =>
        text switch
        {
            "nan" or "-nan" => "NaN",
            "inf" => "Infinity",
            "-inf" => "-Infinity",
            _ => text,
        };
}
