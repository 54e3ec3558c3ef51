using System.Text.Json;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Relations;
using Translator.IR.Types;
using Translator.IR.Values;

namespace Translator.IR.Text;

/// <summary>Writes the JSON form; nodes and their parts write themselves through it.</summary>
internal sealed class IrJsonWriter(Utf8JsonWriter json)
{
    public void BeginNode(string keyword)
    {
        json.WriteStartObject();
        json.WriteString("node", keyword);
    }

    public void Begin() => json.WriteStartObject();

    public void End() => json.WriteEndObject();

    public void Name(string name) => json.WritePropertyName(name);

    public void Null() => json.WriteNullValue();

    public void Array<T>(EquatableArray<T> items, Action<IrJsonWriter, T> write)
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            write(this, item);
        }
        json.WriteEndArray();
    }

    public void Write(Expression expression) => expression.WriteJson(this);

    public void Write(Relation relation) => relation.WriteJson(this);

    public void Write(FunctionRow function) => json.WriteStringValue(function.Id);

    public void Write(DataType type) => json.WriteStringValue(TypeText.Write(type));

    public void Write(string text) => json.WriteStringValue(text);

    public void Write(bool flag) => json.WriteBooleanValue(flag);

    public void Write(long number) => json.WriteNumberValue(number);

    public void Write(Value value) => ValueJson.Write(json, value);

    public void Word<T>(T value)
        where T : struct, Enum => json.WriteStringValue(EnumText<T>.Write(value));

    public void Write(ColumnSymbol column)
    {
        json.WriteStartObject();
        json.WriteNumber("id", column.Id.Number);
        json.WriteString("name", column.Name);
        json.WriteString("type", TypeText.Write(column.Type));
        json.WriteBoolean("nullable", column.Nullable);
        json.WriteEndObject();
    }
}
