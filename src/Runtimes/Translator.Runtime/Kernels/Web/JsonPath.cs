using System.Text.Json;

namespace Translator.Runtime.Kernels.Web;

/// <summary>Spark's subset of JSONPath: <c>$.name</c>, <c>['name']</c>, <c>[0]</c>, <c>[*]</c>.</summary>
internal sealed class JsonPath
{
    private readonly List<Step> steps = [];

    private JsonPath() { }

    private enum Kind
    {
        Name,
        Index,
        Each,

        /// <summary>Written <c>.*</c>; it is read and matches nothing.</summary>
        AnyName,
    }

    private enum Style
    {
        Raw,
        Quoted,
        Flat,
    }

    public static JsonPath? Parse(string text)
    {
        var path = new JsonPath();
        if (!text.StartsWith('$'))
        {
            return null;
        }
        var position = 1;
        while (position < text.Length)
        {
            if (!path.ReadStep(text, ref position))
            {
                return null;
            }
        }
        return path;
    }

    public bool Write(JsonElement element, ref ByteWriter output) => Evaluate(element, 0, Style.Raw, ref output);

    private bool ReadStep(string text, ref int position)
    {
        if (text[position] == '.')
        {
            var end = text.AsSpan(position + 1).IndexOfAny('.', '[');
            end = end < 0 ? text.Length : position + 1 + end;
            var name = text[(position + 1)..end];
            position = end;
            steps.Add(new Step(name == "*" ? Kind.AnyName : Kind.Name, name, 0));
            return name.Length > 0;
        }
        var close = text.AsSpan(position).StartsWith("['")
            ? text.IndexOf("']", position, StringComparison.Ordinal) + 1
            : text.IndexOf(']', position);
        if (text[position] != '[' || close <= 0)
        {
            return false;
        }
        var inside = text[(position + 1)..close];
        position = close + 1;
        if (inside == "*")
        {
            steps.Add(new Step(Kind.Each, "", 0));
            return true;
        }
        if (inside.Length > 2 && inside[0] == '\'')
        {
            var name = inside[1..^1];
            steps.Add(new Step(name == "*" ? Kind.AnyName : Kind.Name, name, 0));
            return !name.Contains('?', StringComparison.Ordinal);
        }
        if (!inside.All(char.IsAsciiDigit) || !int.TryParse(inside, System.Globalization.CultureInfo.InvariantCulture, out var index))
        {
            return false;
        }
        steps.Add(new Step(Kind.Index, "", index));
        return true;
    }

    private bool Evaluate(JsonElement element, int at, Style style, ref ByteWriter output)
    {
        if (at == steps.Count)
        {
            return WriteEnd(element, style, ref output);
        }
        var step = steps[at];
        return (element.ValueKind, step.Kind) switch
        {
            (JsonValueKind.Object, Kind.Name) => Field(element, at, style, ref output),
            (JsonValueKind.Array, Kind.Each) => Each(element, at, style, ref output),
            (JsonValueKind.Array, Kind.Index) => Item(element, at, style, ref output),
            _ => false,
        };
    }

    private bool Field(JsonElement element, int at, Style style, ref ByteWriter output)
    {
        foreach (var property in element.EnumerateObject())
        {
            if (
                property.Value.ValueKind != JsonValueKind.Null
                && property.NameEquals(steps[at].Name)
                && Evaluate(property.Value, at + 1, style, ref output)
            )
            {
                return true;
            }
        }
        return false;
    }

    private bool Item(JsonElement element, int at, Style style, ref ByteWriter output)
    {
        var inner = at + 1 < steps.Count && steps[at + 1].Kind == Kind.Each ? Style.Quoted : style;
        return steps[at].Index < element.GetArrayLength() && Evaluate(element[steps[at].Index], at + 1, inner, ref output);
    }

    private bool Each(JsonElement element, int at, Style style, ref ByteWriter output)
    {
        var isDouble = at + 1 < steps.Count && steps[at + 1].Kind == Kind.Each;
        var inner = isDouble || style == Style.Flat ? Style.Flat : Style.Quoted;
        var unwrapsOne = !isDouble && style != Style.Quoted;
        var begin = output.Length;
        output.WriteByte((byte)'[');
        var count = 0;
        foreach (var child in element.EnumerateArray())
        {
            var mark = output.Length;
            if (count > 0)
            {
                output.WriteByte((byte)',');
            }
            var before = output.Length;
            // Nothing written although something was found: an empty array that was flattened.
            if (Evaluate(child, at + (isDouble ? 2 : 1), inner, ref output) && output.Length > before)
            {
                count++;
            }
            else
            {
                output.Truncate(mark);
            }
        }
        if (count == 1 && unwrapsOne)
        {
            var only = output.Written[(begin + 1)..].ToArray();
            output.Truncate(begin);
            output.Write(only);
            return true;
        }
        output.WriteByte((byte)']');
        return count > 0;
    }

    private static bool WriteEnd(JsonElement element, Style style, ref ByteWriter output)
    {
        if (element.ValueKind == JsonValueKind.String && style == Style.Raw)
        {
            output.Write(element.GetString().AsSpan());
            return true;
        }
        if (element.ValueKind == JsonValueKind.Array && style == Style.Flat)
        {
            var count = 0;
            foreach (var child in element.EnumerateArray())
            {
                var mark = output.Length;
                if (count > 0)
                {
                    output.WriteByte((byte)',');
                }
                var before = output.Length;
                if (WriteEnd(child, style, ref output) && output.Length > before)
                {
                    count++;
                }
                else
                {
                    output.Truncate(mark);
                }
            }
            return count > 0;
        }
        JsonText.Write(element, ref output);
        return true;
    }

    private readonly record struct Step(Kind Kind, string Name, int Index);
}
