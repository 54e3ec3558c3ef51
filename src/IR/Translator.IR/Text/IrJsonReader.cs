using System.Globalization;
using System.Text.Json;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Relations;
using Translator.IR.Types;
using Translator.IR.Values;

namespace Translator.IR.Text;

/// <summary>Reads the JSON form, keeping the path for messages.</summary>
internal sealed class IrJsonReader(FunctionCatalogue functions)
{
    private readonly List<string> path = [];

    /// <summary>The property that is being read.</summary>
    public string Path => path.Count == 0 ? "the document" : string.Join('.', path);

    public T Property<T>(JsonElement json, string name, Func<IrJsonReader, JsonElement, T> read)
    {
        path.Add(name);
        if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(name, out var value))
        {
            throw Flaw("the property is missing");
        }
        var result = read(this, value);
        path.RemoveAt(path.Count - 1);
        return result;
    }

    public T? Optional<T>(JsonElement json, Func<IrJsonReader, JsonElement, T> read)
        where T : class => json.ValueKind == JsonValueKind.Null ? null : read(this, json);

    public T? OptionalValue<T>(JsonElement json, Func<IrJsonReader, JsonElement, T> read)
        where T : struct => json.ValueKind == JsonValueKind.Null ? null : read(this, json);

    public EquatableArray<T> Array<T>(JsonElement json, Func<IrJsonReader, JsonElement, T> read)
    {
        if (json.ValueKind != JsonValueKind.Array)
        {
            throw Flaw("an array expected");
        }
        var items = new List<T>();
        foreach (var item in json.EnumerateArray())
        {
            path.Add(items.Count.ToString(CultureInfo.InvariantCulture));
            items.Add(read(this, item));
            path.RemoveAt(path.Count - 1);
        }
        return [.. items];
    }

    public Expression ReadExpression(JsonElement json)
    {
        var keyword = Property(json, "node", static (reader, node) => reader.ReadString(node));
        var expression = JsonReaders.ReadExpression(keyword, this, json) ?? throw Flaw($"'{keyword}' is not an expression");
        return NodeGuard.FlawOf(expression) is { } flaw ? throw Flaw(flaw) : expression;
    }

    public Relation ReadRelation(JsonElement json)
    {
        var keyword = Property(json, "node", static (reader, node) => reader.ReadString(node));
        return JsonReaders.ReadRelation(keyword, this, json) ?? throw Flaw($"'{keyword}' is not a relation");
    }

    public string ReadString(JsonElement json) =>
        json.ValueKind == JsonValueKind.String ? json.GetString() ?? "" : throw Flaw("text expected");

    public bool ReadBoolean(JsonElement json) =>
        json.ValueKind is JsonValueKind.True or JsonValueKind.False ? json.GetBoolean() : throw Flaw("true or false expected");

    public int ReadInt32(JsonElement json) =>
        json.ValueKind == JsonValueKind.Number && json.TryGetInt32(out var number)
            ? number
            : throw Flaw("a whole number of 32 bits expected");

    public long ReadInt64(JsonElement json) =>
        json.ValueKind == JsonValueKind.Number && json.TryGetInt64(out var number)
            ? number
            : throw Flaw("a whole number of 64 bits expected");

    public T ReadWord<T>(JsonElement json)
        where T : struct, Enum =>
        EnumText<T>.TryRead(ReadString(json), out var value) ? value : throw Flaw($"one of {string.Join(", ", EnumText<T>.All)} expected");

    public DataType ReadDataType(JsonElement json)
    {
        var text = ReadString(json);
        var scanner = new IrScanner(text, 0, text.Length);
        var type = TypeText.Read(scanner);
        return scanner.AtEnd ? type : throw Flaw($"'{text}' is not a type");
    }

    public Value ReadValue(JsonElement json) => ValueJson.Read(json, Flaw);

    public FunctionRow ReadFunction(JsonElement json)
    {
        var id = ReadString(json);
        return functions.Find(id) ?? throw Flaw($"there is no function '{id}'");
    }

    public ColumnSymbol ReadColumn(JsonElement json) =>
        new(
            new ColumnId(Property(json, "id", static (r, v) => r.ReadInt32(v))),
            Property(json, "name", static (r, v) => r.ReadString(v)),
            Property(json, "type", static (r, v) => r.ReadDataType(v)),
            Property(json, "nullable", static (r, v) => r.ReadBoolean(v))
        );

    private static IrTextException Flaw(string message) => new(message, default);
}
