using System.Globalization;
using System.Text.Json;
using Translator.Runtime.Kernels.Formats;
using Translator.Runtime.Numbers;

namespace Translator.Runtime.Kernels.Web;

/// <summary>JSON as Spark writes it: no blanks, no escapes but the needed ones, fractions as doubles.</summary>
internal static class JsonText
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 1000 };

    /// <summary>The first JSON value of a text, or null where it is broken. What follows it is not looked at; texts can be in single quotes.</summary>
    public static JsonDocument? Parse(ReadOnlySpan<byte> text) => Parse(text, JsonLeniency.Default);

    /// <summary>The first JSON value of a text, or null where it is broken also with what is allowed beyond strict JSON.</summary>
    public static JsonDocument? Parse(ReadOnlySpan<byte> text, JsonLeniency leniency) =>
        (LenientJson.HasSurrogates(text) ? null : ParseStrict(text)) ?? ParseStrict(LenientJson.Tidy(text, leniency));

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
                    output.Write(raw is "-0" ? "0" : raw);
                }
                else
                {
                    WriteFraction(raw, ref output);
                }
                break;
            default:
                output.Write(element.GetRawText().AsSpan());
                break;
        }
    }

    /// <summary>A number with a fraction, in Java's form; where it is not finite as a text.</summary>
    private static void WriteFraction(string raw, ref ByteWriter output)
    {
        var value = raw == LenientJson.NotANumber ? double.NaN : double.Parse(raw, CultureInfo.InvariantCulture);
        if (double.IsFinite(value))
        {
            FloatText.Write(value, ref output);
            return;
        }
        output.WriteByte((byte)'"');
        FloatText.Write(value, ref output);
        output.WriteByte((byte)'"');
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
