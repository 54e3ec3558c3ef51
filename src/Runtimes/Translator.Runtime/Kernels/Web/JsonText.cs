using System.Globalization;
using System.Text.Json;
using Translator.Runtime.Numbers;

namespace Translator.Runtime.Kernels.Web;

/// <summary>JSON as Spark writes it: no blanks, no escapes but the needed ones, fractions as doubles.</summary>
internal static class JsonText
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 1000 };

    /// <summary>The first JSON value of a text, or null where it is broken. What follows it is not looked at; texts can be in single quotes.</summary>
    public static JsonDocument? Parse(ReadOnlySpan<byte> text) =>
        ParseStrict(text) ?? (LenientJson.TryTidy(text, out var tidy) ? ParseStrict(tidy) : null);

    private static JsonDocument? ParseStrict(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, isFinalBlock: true, new JsonReaderState(Options));
        try
        {
            return JsonDocument.TryParseValue(ref reader, out var document) ? document : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static void Write(JsonElement element, ref ByteWriter output)
    {
        var first = true;
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                output.WriteByte((byte)'{');
                foreach (var property in element.EnumerateObject())
                {
                    Separate(ref first, ref output);
                    WriteString(property.Name, ref output);
                    output.WriteByte((byte)':');
                    Write(property.Value, ref output);
                }
                output.WriteByte((byte)'}');
                break;
            case JsonValueKind.Array:
                output.WriteByte((byte)'[');
                foreach (var item in element.EnumerateArray())
                {
                    Separate(ref first, ref output);
                    Write(item, ref output);
                }
                output.WriteByte((byte)']');
                break;
            case JsonValueKind.String:
                WriteString(element.GetString(), ref output);
                break;
            case JsonValueKind.Number:
                var raw = element.GetRawText();
                if (raw.AsSpan().IndexOfAny('.', 'e', 'E') < 0)
                {
                    output.Write(raw.AsSpan());
                }
                else
                {
                    FloatText.Write(double.Parse(raw, CultureInfo.InvariantCulture), ref output);
                }
                break;
            default:
                output.Write(element.GetRawText().AsSpan());
                break;
        }
    }

    public static void WriteString(ReadOnlySpan<char> text, ref ByteWriter output)
    {
        output.WriteByte((byte)'"');
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (letter >= ' ' && letter is not ('"' or '\\'))
            {
                continue;
            }
            output.Write(text[start..i]);
            start = i + 1;
            output.WriteByte((byte)'\\');
            switch (letter)
            {
                case '\n':
                    output.WriteByte((byte)'n');
                    break;
                case '\r':
                    output.WriteByte((byte)'r');
                    break;
                case '\t':
                    output.WriteByte((byte)'t');
                    break;
                case '\b':
                    output.WriteByte((byte)'b');
                    break;
                case '\f':
                    output.WriteByte((byte)'f');
                    break;
                case < ' ':
                    output.WriteByte((byte)'u');
                    output.Format((int)letter, "X4");
                    break;
                default:
                    output.WriteByte((byte)letter);
                    break;
            }
        }
        output.Write(text[start..]);
        output.WriteByte((byte)'"');
    }

    private static void Separate(ref bool first, ref ByteWriter output)
    {
        if (!first)
        {
            output.WriteByte((byte)',');
        }
        first = false;
    }
}
