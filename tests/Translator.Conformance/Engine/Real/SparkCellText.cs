using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Translator.Testing.Engines;

namespace Translator.Conformance.Engine.Real;

/// <summary>The text that Spark's result printer gives a value, from the canonical cell of the engine's client.</summary>
internal sealed class SparkCellText(TimeZoneInfo zone, string binaryStyle)
{
    public string? Of(string? cell, TypeShape type) => cell is null ? null : Text(EngineCells.Node(cell, type), type, isNested: false);

    private string Text(JsonNode? node, TypeShape type, bool isNested) =>
        (node, type) switch
        {
            (null, _) => "null",
            (JsonArray items, TypeShape.Array array) => $"[{string.Join(',', items.Select(item => Text(item, array.Element, true)))}]",
            (JsonArray pairs, TypeShape.Map map) =>
                $"{{{string.Join(',', pairs.OfType<JsonArray>().Select(pair => Entry(pair, map)).Order(StringComparer.Ordinal))}}}",
            (JsonArray values, TypeShape.Struct fields) =>
                $"{{{string.Join(',', values.Select((value, i) => Field(value, fields.Fields[i])))}}}",
            (_, TypeShape.Scalar scalar) => Scalar(EngineCells.Text(node) ?? "", scalar.Name, isNested),
            _ => node.ToJsonString(),
        };

    private string Entry(JsonArray pair, TypeShape.Map map) => $"{Text(pair[0], map.Key, true)}:{Text(pair[1], map.Value, true)}";

    private string Field(JsonNode? value, (string Name, TypeShape Type) field) => $"\"{field.Name}\":{Text(value, field.Type, true)}";

    private string Scalar(string text, string type, bool isNested) =>
        type switch
        {
            "timestamp" => InZone(text),
            "binary" => Binary(Convert.FromHexString(text.AsSpan("0x".Length))),
            _ when type.StartsWith("interval", StringComparison.Ordinal) => Interval(text),
            _ when isNested && type.StartsWith("string", StringComparison.Ordinal) => $"\"{text}\"",
            _ => text,
        };

    private string InZone(string text) =>
        DateTime.TryParse(
            text,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal,
            out var instant
        )
            ? TimeZoneInfo.ConvertTimeFromUtc(instant, zone).ToString("yyyy-MM-dd HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture)
            : text;

    private string Binary(byte[] bytes) =>
        binaryStyle switch
        {
            "HEX" => Convert.ToHexString(bytes),
            "HEX_DISCRETE" => $"[{string.Join(' ', bytes.Select(static value => value.ToString("X2", CultureInfo.InvariantCulture)))}]",
            "BASE64" => Convert.ToBase64String(bytes).TrimEnd('='),
            "BASIC" => $"[{string.Join(", ", bytes.Select(static value => ((sbyte)value).ToString(CultureInfo.InvariantCulture)))}]",
            _ => Encoding.UTF8.GetString(bytes),
        };

    /// <summary><c>INTERVAL '1-2' YEAR TO MONTH</c> prints its quoted part; parts of a day-time interval are filled up.</summary>
    private static string Interval(string text)
    {
        if (text.Split('\'') is not ["INTERVAL ", var value, var unit])
        {
            return text;
        }

        var units = unit.Trim().Split(" TO ");
        var sign = value.StartsWith('-') ? "-" : "";
        var parts = value.TrimStart('-').Split(' ', ':', '-');
        return units[0] switch
        {
            "YEAR" => $"{sign}{parts[0]}-{(parts.Length > 1 ? parts[1] : "0")}",
            "MONTH" => Months(sign, parts[0]),
            _ => DayTime(sign, Array.IndexOf(DayTimeUnits, units[0]), parts),
        };
    }

    private static string Months(string sign, string value)
    {
        var months = int.Parse(value, CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{months / 12}-{months % 12}");
    }

    private static string DayTime(string sign, int first, string[] parts)
    {
        string[] fields = ["0", "0", "0", "0"];
        parts.CopyTo(fields, first);
        var (whole, fraction) = fields[3].Split('.') is [var before, var after] ? (before, after) : (fields[3], "");
        var numbers = fields[..3].Append(whole).Select(static field => long.Parse(field, CultureInfo.InvariantCulture)).ToArray();
        var minutes = (((numbers[0] * 24) + numbers[1]) * 60) + numbers[2] + (numbers[3] / 60);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{sign}{minutes / 1440} {minutes / 60 % 24:00}:{minutes % 60:00}:{numbers[3] % 60:00}.{fraction.PadRight(9, '0')}"
        );
    }

    private static readonly string[] DayTimeUnits = ["DAY", "HOUR", "MINUTE", "SECOND"];
}
