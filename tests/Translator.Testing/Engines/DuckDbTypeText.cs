namespace Translator.Testing.Engines;

/// <summary>Reads DuckDB's spelling of types, and writes it for types that Spark spelled.</summary>
internal static class DuckDbTypeText
{
    public static TypeShape Parse(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.EndsWith(']'))
        {
            return new TypeShape.Array(Parse(trimmed[..trimmed.LastIndexOf('[')]));
        }

        if (Inside(trimmed, "MAP(") is { } pair && TypeTextReader.Parts(pair) is [var key, var value])
        {
            return new TypeShape.Map(Parse(key), Parse(value));
        }

        return Inside(trimmed, "STRUCT(") is { } fields
            ? new TypeShape.Struct([.. TypeTextReader.Parts(fields).Select(Field)])
            : new TypeShape.Scalar(trimmed);
    }

    public static string OfSparkType(TypeShape type) =>
        type switch
        {
            TypeShape.Array array => $"{OfSparkType(array.Element)}[]",
            TypeShape.Map map => $"MAP({OfSparkType(map.Key)}, {OfSparkType(map.Value)})",
            TypeShape.Struct fields =>
                $"STRUCT({string.Join(", ", fields.Fields.Select(static field => $"{Quote(field.Name)} {OfSparkType(field.Type)}"))})",
            TypeShape.Scalar scalar => Scalar(scalar.Name.ToUpperInvariant()),
            _ => throw new ArgumentException("not a type", nameof(type)),
        };

    public static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Scalar(string name) =>
        name switch
        {
            "STRING" or "VARIANT" => "VARCHAR",
            "BINARY" => "BLOB",
            "TIMESTAMP" or "TIMESTAMP_LTZ" => "TIMESTAMPTZ",
            "TIMESTAMP_NTZ" => "TIMESTAMP",
            "BYTE" => "TINYINT",
            "SHORT" => "SMALLINT",
            "LONG" => "BIGINT",
            "VOID" => "INTEGER",
            _ when name.StartsWith("CHAR(", StringComparison.Ordinal) || name.StartsWith("VARCHAR(", StringComparison.Ordinal) => "VARCHAR",
            _ when name.StartsWith("INTERVAL", StringComparison.Ordinal) => "INTERVAL",
            _ when name.StartsWith("TIME(", StringComparison.Ordinal) => "TIME",
            _ => name,
        };

    private static (string, TypeShape) Field(string text)
    {
        if (text.StartsWith('"'))
        {
            var end = 1;
            while (text[end] != '"' || (end + 1 < text.Length && text[end + 1] == '"'))
            {
                end += text[end] == '"' ? 2 : 1;
            }

            return (text[1..end].Replace("\"\"", "\"", StringComparison.Ordinal), Parse(text[(end + 1)..]));
        }

        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return (text[..space], Parse(text[(space + 1)..]));
    }

    private static string? Inside(string text, string opening) =>
        text.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && text.EndsWith(')') ? text[opening.Length..^1] : null;
}
