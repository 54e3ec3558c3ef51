using System.Globalization;
using System.Text;
using System.Text.Json;
using Translator.IR;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels.Web;
using Translator.Runtime.Time;

namespace Translator.Runtime.Kernels.Formats;

/// <summary>
/// Reads a JSON value as a value of a type, as Spark 4.3's from_json: a field that cannot be read is NULL and a flaw of its struct; an element
/// or entry that cannot be read spoils its array or map.
/// </summary>
internal sealed class JsonCell
{
    private readonly DataType type;
    private readonly CellText.Reader? text;
    private readonly bool specials;
    private readonly JsonCell[] parts;
    private readonly Dictionary<string, int> fields = new(StringComparer.Ordinal);
    private readonly JsonElement[] read;

    public JsonCell(DataType type, FormatOptions options, string? corruptField = null)
    {
        this.type = type;
        text = CellText.Create(type, options);
        specials = options.Flag("allowNonNumericNumbers", true);
        parts = type switch
        {
            ArrayType array => [new JsonCell(array.Element, options)],
            MapType map => [new JsonCell(map.Value, options)],
            StructType row => [.. row.Fields.Select(f => new JsonCell(f.Type, options))],
            _ => [],
        };
        var names = type is StructType { Fields: var all } ? all : [];
        read = new JsonElement[names.Count];
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].Name != corruptField)
            {
                fields[names[i].Name] = i;
            }
        }
    }

    /// <summary>Adds the value; false, adding nothing, where it is no value of the type.</summary>
    /// <param name="value">The JSON.</param>
    /// <param name="builder">Where the value goes.</param>
    /// <param name="flawed">Becomes true where a part of the value could not be read.</param>
    public bool TryAppend(JsonElement value, ColumnBuilder builder, ref bool flawed)
    {
        if (value.ValueKind == JsonValueKind.Null || type is VoidType)
        {
            builder.AppendNull();
            return true;
        }
        return builder switch
        {
            ArrayColumnBuilder array => value.ValueKind == JsonValueKind.Array && TryAppendElements(value, array, ref flawed),
            MapColumnBuilder map => value.ValueKind == JsonValueKind.Object && TryAppendEntries(value, map, ref flawed),
            StructColumnBuilder row => value.ValueKind == JsonValueKind.Object && TryAppendStruct(value, row, ref flawed),
            _ => TryAppendScalar(value, builder),
        };
    }

    /// <summary>Adds the only element of an array.</summary>
    public bool TryAppendSingle(JsonElement value, ArrayColumnBuilder builder, ref bool flawed)
    {
        if (!parts[0].TryAppend(value, builder.Elements, ref flawed))
        {
            return false;
        }
        builder.EndArray();
        return true;
    }

    /// <summary>Adds the fields of a struct without ending it. Of fields of one name the last that can be read counts.</summary>
    public void AppendFields(JsonElement value, StructColumnBuilder builder, ref bool flawed)
    {
        var row = builder.Count;
        foreach (var property in value.EnumerateObject())
        {
            if (!fields.TryGetValue(property.Name, out var index))
            {
                continue;
            }
            var field = builder.Fields[index];
            var repeated = field.Count > row;
            field.Truncate(row);
            if (parts[index].TryAppend(property.Value, field, ref flawed))
            {
                read[index] = property.Value;
                continue;
            }
            flawed = true;
            if (repeated)
            {
                parts[index].TryAppend(read[index], field, ref flawed);
            }
        }
        foreach (var field in builder.Fields)
        {
            if (field.Count == row)
            {
                field.AppendNull();
            }
        }
    }

    private bool TryAppendStruct(JsonElement value, StructColumnBuilder builder, ref bool flawed)
    {
        AppendFields(value, builder, ref flawed);
        builder.EndStruct();
        return true;
    }

    private bool TryAppendElements(JsonElement value, ArrayColumnBuilder builder, ref bool flawed)
    {
        foreach (var element in value.EnumerateArray())
        {
            if (!parts[0].TryAppend(element, builder.Elements, ref flawed))
            {
                builder.Truncate(builder.Count);
                return false;
            }
        }
        builder.EndArray();
        return true;
    }

    private bool TryAppendEntries(JsonElement value, MapColumnBuilder builder, ref bool flawed)
    {
        foreach (var property in value.EnumerateObject())
        {
            if (!parts[0].TryAppend(property.Value, builder.Values, ref flawed))
            {
                builder.Truncate(builder.Count);
                return false;
            }
            ((BytesColumnBuilder)builder.Keys).Append(property.Name);
        }
        builder.EndMap();
        return true;
    }

    private bool TryAppendScalar(JsonElement value, ColumnBuilder builder)
    {
        switch (value.ValueKind, builder)
        {
            case (JsonValueKind.True or JsonValueKind.False, FixedColumnBuilder<bool> flags):
                flags.Append(value.ValueKind == JsonValueKind.True);
                return true;
            case (JsonValueKind.String, BytesColumnBuilder bytes):
                return TryAppendText(value.GetString() ?? "", bytes);
            case (_, BytesColumnBuilder bytes) when type is not BinaryType:
                var output = new ByteWriter(64);
                JsonText.Write(value, ref output);
                bytes.Append(output.Written);
                return true;
            case (JsonValueKind.Number, _):
                return TryAppendNumber(value.GetRawText(), builder);
            case (JsonValueKind.String, FixedColumnBuilder<double> doubles):
                return TryReadSpecial(value.GetString(), out var special) && Added(doubles, special);
            case (JsonValueKind.String, FixedColumnBuilder<float> floats):
                return TryReadSpecial(value.GetString(), out var single) && Added(floats, (float)single);
            case (JsonValueKind.String, _) when text is not null:
                var content = value.GetString() ?? "";
                return content.Length > 0 && text(Encoding.UTF8.GetBytes(content), builder);
            default:
                return false;
        }
    }

    private bool TryAppendText(string content, BytesColumnBuilder builder)
    {
        if (type is not BinaryType)
        {
            builder.Append(content);
            return true;
        }
        var bytes = new byte[content.Length];
        if (content.Length == 0 || !Convert.TryFromBase64String(content, bytes, out var count))
        {
            return false;
        }
        builder.Append(bytes.AsSpan(0, count));
        return true;
    }

    private bool TryAppendNumber(string number, ColumnBuilder builder)
    {
        var isNaN = number == LenientJson.NotANumber;
        switch (builder)
        {
            case FixedColumnBuilder<double> doubles:
                return Added(doubles, isNaN ? double.NaN : double.Parse(number, CultureInfo.InvariantCulture));
            case FixedColumnBuilder<float> floats:
                return Added(floats, isNaN ? float.NaN : float.Parse(number, CultureInfo.InvariantCulture));
            case FixedColumnBuilder<Int128> decimals:
                return !isNaN && CellText.TryAppendDecimal(Encoding.UTF8.GetBytes(number), (DecimalType)type, decimals);
        }
        if (!long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
        {
            return false;
        }
        return builder switch
        {
            // Jackson takes bytes without a sign too.
            FixedColumnBuilder<sbyte> tiny => whole is >= sbyte.MinValue and <= byte.MaxValue && Added(tiny, unchecked((sbyte)whole)),
            FixedColumnBuilder<short> small => whole == (short)whole && Added(small, (short)whole),
            FixedColumnBuilder<int> ints when type is IntType => whole == (int)whole && Added(ints, (int)whole),
            FixedColumnBuilder<long> longs when type is BigIntType => Added(longs, whole),
            FixedColumnBuilder<long> instants when type is TimestampLtzType => Added(instants, unchecked(whole * Units.MicrosPerSecond)),
            _ => false,
        };
    }

    private bool TryReadSpecial(string? content, out double value)
    {
        value = content switch
        {
            "NaN" => double.NaN,
            "Infinity" or "+Infinity" or "+INF" => double.PositiveInfinity,
            "-Infinity" or "-INF" => double.NegativeInfinity,
            _ => 0,
        };
        return value != 0 && specials;
    }

    private static bool Added<T>(FixedColumnBuilder<T> builder, T value)
        where T : unmanaged
    {
        builder.Append(value);
        return true;
    }
}
