using System.Text.Json;
using Translator.IR;
using Translator.IR.Types;
using Translator.Runtime.Tables;

namespace Translator.Connectors.Json;

/// <summary>Finds the columns and types of JSON lines: bigint, double, boolean, string, array, struct.</summary>
internal static class JsonTypes
{
    public static EquatableArray<TableField> Infer(IEnumerable<(int Line, string Text)> lines)
    {
        DataType whole = new StructType([]);
        foreach (var (_, text) in lines)
        {
            try
            {
                using var document = JsonDocument.Parse(text);
                whole = Merge(whole, Of(document.RootElement));
            }
            catch (JsonException)
            {
                // Reading the line will say what is wrong with it.
                continue;
            }
        }

        return whole is StructType row ? [.. row.Fields.Select(static f => new TableField(f.Name, Known(f.Type)))] : [];
    }

    private static DataType Of(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.True or JsonValueKind.False => DataType.Boolean,
            JsonValueKind.Number => value.TryGetInt64(out _) ? DataType.BigInt : DataType.Double,
            JsonValueKind.String => DataType.String,
            JsonValueKind.Array => new ArrayType(
                value.EnumerateArray().Aggregate((DataType)DataType.Void, static (t, e) => Merge(t, Of(e)))
            ),
            JsonValueKind.Object => new StructType([
                .. value
                    .EnumerateObject()
                    .Select(static p => new StructField(p.Name, Of(p.Value)))
                    .DistinctBy(static f => f.Name)
                    .OrderBy(static f => f.Name, StringComparer.Ordinal),
            ]),
            _ => DataType.Void,
        };

    private static DataType Merge(DataType left, DataType right) =>
        (left, right) switch
        {
            (VoidType, _) => right,
            (_, VoidType) => left,
            _ when left == right => left,
            (BigIntType or DoubleType, BigIntType or DoubleType) => DataType.Double,
            (ArrayType a, ArrayType b) => new ArrayType(Merge(a.Element, b.Element)),
            (StructType a, StructType b) => new StructType([
                .. a
                    .Fields.Select(f =>
                        b.Fields.FirstOrDefault(g => g.Name == f.Name) is { } same ? f with { Type = Merge(f.Type, same.Type) } : f
                    )
                    .Concat(b.Fields.Where(g => a.Fields.All(f => f.Name != g.Name)))
                    .OrderBy(static f => f.Name, StringComparer.Ordinal),
            ]),
            _ => DataType.String,
        };

    private static DataType Known(DataType type) =>
        type switch
        {
            VoidType => DataType.String,
            ArrayType array => new ArrayType(Known(array.Element)),
            StructType row => new StructType([.. row.Fields.Select(static f => f with { Type = Known(f.Type) })]),
            _ => type,
        };
}
