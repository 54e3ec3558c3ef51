using Translator.IR.Types;

namespace Translator.Runtime.Kernels.Formats;

/// <summary>Types as Spark writes a schema: <c>STRUCT&lt;a: BIGINT&gt;</c>.</summary>
internal static class SchemaText
{
    public static string Of(DataType type) =>
        type switch
        {
            StructType row => $"STRUCT<{string.Join(", ", row.Fields.Select(static f => $"{Quoted(f.Name)}: {Of(f.Type)}"))}>",
            ArrayType array => $"ARRAY<{Of(array.Element)}>",
            MapType map => $"MAP<{Of(map.Key)}, {Of(map.Value)}>",
            _ => type.Name.ToUpperInvariant(),
        };

    private static string Quoted(string name) =>
        name.Length > 0 && (char.IsAsciiLetter(name[0]) || name[0] == '_') && name.All(static c => char.IsAsciiLetterOrDigit(c) || c == '_')
            ? name
            : $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";
}
