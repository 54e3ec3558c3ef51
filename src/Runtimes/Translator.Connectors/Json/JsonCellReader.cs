using System.Text.Json;
using Translator.Connectors.Cells;
using Translator.IR.Time;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Time;

namespace Translator.Connectors.Json;

/// <summary>Reads a JSON value as a value of a type. Nothing is added where it is none, so that a builder never keeps half a value.</summary>
internal sealed class JsonCellReader
{
    private readonly DataType type;
    private readonly CellReader? cell;
    private readonly JsonCellReader[] parts;

    public JsonCellReader(DataType type, ZoneRules zone, string column)
    {
        this.type = type;
        parts = type switch
        {
            ArrayType array => [new JsonCellReader(array.Element, zone, column)],
            MapType { Key: StringType } map => [new JsonCellReader(map.Value, zone, column)],
            StructType row => [.. row.Fields.Select(f => new JsonCellReader(f.Type, zone, column))],
            _ => [],
        };
        cell = type.IsNested && type is not MapType { Key: not StringType } ? null : CellReader.Create(type, zone, "json", column);
    }

    /// <summary>Adds the value; false, adding nothing, where it is no value of the type.</summary>
    public bool TryAppend(JsonElement value, ColumnBuilder builder)
    {
        if (value.ValueKind is JsonValueKind.Null)
        {
            builder.AppendNull();
            return true;
        }

        if (!Fits(value))
        {
            return false;
        }

        switch (builder)
        {
            case ArrayColumnBuilder array:
                foreach (var element in value.EnumerateArray())
                {
                    AppendPart(parts[0], element, array.Elements);
                }

                array.EndArray();
                return true;
            case MapColumnBuilder map:
                foreach (var property in value.EnumerateObject())
                {
                    ((BytesColumnBuilder)map.Keys).Append(property.Name);
                    AppendPart(parts[0], property.Value, map.Values);
                }

                map.EndMap();
                return true;
            case StructColumnBuilder row:
                AppendFields(value, row);
                return true;
            default:
                return cell?.TryAppend(Text(value), builder) ?? false;
        }
    }

    /// <summary>Whether all of a nested value can be read.</summary>
    private bool Fits(JsonElement value)
    {
        switch (type)
        {
            case ArrayType:
                return value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(parts[0].FitsOrNull);
            case MapType:
                return value.ValueKind == JsonValueKind.Object && value.EnumerateObject().All(p => parts[0].FitsOrNull(p.Value));
            case StructType row:
                return value.ValueKind == JsonValueKind.Object
                    && row.Fields.Select((f, i) => !value.TryGetProperty(f.Name, out var field) || parts[i].FitsOrNull(field))
                        .All(static f => f);
            case StringType or CharType or VarcharType:
                return true;
            case BooleanType:
                return value.ValueKind is JsonValueKind.True or JsonValueKind.False;
            default:
                return type.IsNumeric
                    ? value.ValueKind == JsonValueKind.Number || IsSpecial(value)
                    : value.ValueKind == JsonValueKind.String;
        }
    }

    private bool FitsOrNull(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return true;
        }

        return Fits(value) && (cell is null || cell.TryAppend(Text(value), ColumnBuilder.Create(type, 1)));
    }

    private bool IsSpecial(JsonElement value) =>
        type.IsFloating
        && value.ValueKind == JsonValueKind.String
        && value.GetString() is "NaN" or "Infinity" or "-Infinity" or "+Infinity" or "INF" or "-INF";

    private static void AppendPart(JsonCellReader reader, JsonElement value, ColumnBuilder builder)
    {
        if (!reader.TryAppend(value, builder))
        {
            builder.AppendNull();
        }
    }

    private void AppendFields(JsonElement value, StructColumnBuilder row)
    {
        var fields = ((StructType)type).Fields;
        for (var i = 0; i < fields.Count; i++)
        {
            if (value.TryGetProperty(fields[i].Name, out var field))
            {
                AppendPart(parts[i], field, row.Fields[i]);
            }
            else
            {
                row.Fields[i].AppendNull();
            }
        }

        row.EndStruct();
    }

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString() ?? "" : value.GetRawText();
}
