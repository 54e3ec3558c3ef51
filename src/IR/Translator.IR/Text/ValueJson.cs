using System.Globalization;
using System.Text.Json;
using Translator.IR.Values;

namespace Translator.IR.Text;

/// <summary>
/// Constants as JSON that says by itself what it is: <c>null</c>, <c>true</c>, a number for a whole number, text, else an object with one
/// property.
/// </summary>
internal static class ValueJson
{
    public static void Write(Utf8JsonWriter json, Value value)
    {
        switch (value)
        {
            case NullValue:
                json.WriteNullValue();
                break;
            case BooleanValue boolean:
                json.WriteBooleanValue(boolean.Flag);
                break;
            case IntegerValue integer:
                json.WriteNumberValue(integer.Number);
                break;
            case TextValue text:
                json.WriteStringValue(text.Text);
                break;
            default:
                json.WriteStartObject();
                WriteObject(json, value);
                json.WriteEndObject();
                break;
        }
    }

    public static Value Read(JsonElement json, Func<string, IrTextException> flaw)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Null:
                return Value.Null;
            case JsonValueKind.True or JsonValueKind.False:
                return new BooleanValue(json.GetBoolean());
            case JsonValueKind.Number when json.TryGetInt64(out var number):
                return new IntegerValue(number);
            case JsonValueKind.String:
                return new TextValue(json.GetString() ?? "");
            case JsonValueKind.Object when json.EnumerateObject().ToList() is [var only]:
                return ReadObject(only.Name, only.Value, flaw);
            default:
                throw flaw("not a constant");
        }
    }

    private static void WriteObject(Utf8JsonWriter json, Value value)
    {
        switch (value)
        {
            case FloatingValue floating:
                json.WriteString("floating", floating.Number.ToString("R", CultureInfo.InvariantCulture));
                break;
            case DecimalValue number:
                json.WriteString("unscaled", number.Unscaled.ToString(CultureInfo.InvariantCulture));
                break;
            case BinaryValue binary:
                json.WriteString("binary", Convert.ToHexString(binary.Bytes.AsSpan()));
                break;
            case CalendarIntervalValue interval:
                json.WriteStartArray("interval");
                json.WriteNumberValue(interval.Months);
                json.WriteNumberValue(interval.Days);
                json.WriteNumberValue(interval.Microseconds);
                json.WriteEndArray();
                break;
            case ArrayValue array:
                WriteAll(json, "array", array.Elements);
                break;
            case MapValue map:
                WriteAll(json, "map", map.Entries.SelectMany(static e => new[] { e.Key, e.Value }));
                break;
            case StructValue row:
                WriteAll(json, "struct", row.Fields);
                break;
        }
    }

    private static void WriteAll(Utf8JsonWriter json, string name, IEnumerable<Value> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            Write(json, value);
        }
        json.WriteEndArray();
    }

    private static Value ReadObject(string name, JsonElement json, Func<string, IrTextException> flaw)
    {
        var text = json.ValueKind == JsonValueKind.String ? json.GetString() ?? "" : "";
        var items = json.ValueKind == JsonValueKind.Array ? json.EnumerateArray().Select(i => Read(i, flaw)).ToList() : [];
        return (name, json.ValueKind) switch
        {
            ("floating", JsonValueKind.String)
                when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => new FloatingValue(number),
            ("unscaled", JsonValueKind.String)
                when Int128.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var unscaled) =>
                new DecimalValue(unscaled),
            ("binary", JsonValueKind.String) when text.Length % 2 == 0 && text.All(char.IsAsciiHexDigit) => new BinaryValue([
                .. Convert.FromHexString(text),
            ]),
            ("interval", JsonValueKind.Array)
                when items is [IntegerValue { Number: var months }, IntegerValue { Number: var days }, IntegerValue { Number: var rest }]
                    && months == (int)months
                    && days == (int)days => new CalendarIntervalValue((int)months, (int)days, rest),
            ("array", JsonValueKind.Array) => new ArrayValue([.. items]),
            ("map", JsonValueKind.Array) when items.Count % 2 == 0 => new MapValue([
                .. items.Chunk(2).Select(static p => new MapEntry(p[0], p[1])),
            ]),
            ("struct", JsonValueKind.Array) => new StructValue([.. items]),
            _ => throw flaw($"'{name}' is not a constant"),
        };
    }
}
