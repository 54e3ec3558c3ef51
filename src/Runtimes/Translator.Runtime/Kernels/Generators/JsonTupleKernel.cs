using System.Buffers;
using System.Text.Json;
using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels.Generators;

/// <summary>json_tuple: the texts of some fields of an object; texts without quotes, objects and arrays as they are written, without blanks.</summary>
internal sealed class JsonTupleKernel : TableKernel
{
    private static readonly JsonReaderOptions Options = new() { CommentHandling = JsonCommentHandling.Disallow, MaxDepth = 1000 };

    public override TableResult Evaluate(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var texts = (BytesColumn)arguments[0];
        var names = new BytesColumn[arguments.Length - 1];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = (BytesColumn)arguments[i + 1];
        }
        var builders = Array.ConvertAll(names, _ => new BytesColumnBuilder(DataType.String, rows));
        var found = new byte[]?[names.Length];
        for (var row = 0; row < rows; row++)
        {
            Array.Clear(found);
            if (!texts.IsNull(row) && !TryRead(texts[row], names, row, found))
            {
                Array.Clear(found);
            }
            for (var i = 0; i < builders.Length; i++)
            {
                if (found[i] is { } value)
                {
                    builders[i].Append(value);
                }
                else
                {
                    builders[i].AppendNull();
                }
            }
        }
        var inputRows = new int[rows];
        for (var row = 0; row < rows; row++)
        {
            inputRows[row] = row;
        }
        return new TableResult(Array.ConvertAll(builders, static Column (b) => b.Build()), inputRows);
    }

    private static bool TryRead(ReadOnlySpan<byte> text, BytesColumn[] names, int row, byte[]?[] found)
    {
        var reader = new Utf8JsonReader(text, Options);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return false;
            }
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var wanted = -1;
                for (var i = 0; i < names.Length && wanted < 0; i++)
                {
                    wanted = !names[i].IsNull(row) && reader.ValueTextEquals(names[i][row]) ? i : -1;
                }
                reader.Read();
                var value = wanted < 0 ? Skip(ref reader) : ValueOf(ref reader);
                for (var i = wanted; i >= 0 && i < names.Length; i++)
                {
                    // A field asked for twice is given twice; the first of two fields of one name counts.
                    found[i] ??= !names[i].IsNull(row) && names[i][row].SequenceEqual(names[wanted][row]) ? value : null;
                }
            }
            return reader.TokenType == JsonTokenType.EndObject;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static byte[]? Skip(ref Utf8JsonReader reader)
    {
        reader.Skip();
        return null;
    }

    private static byte[]? ValueOf(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.String:
                var buffer = new byte[reader.ValueSpan.Length];
                return buffer[..reader.CopyString(buffer)];
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                using (var document = JsonDocument.ParseValue(ref reader))
                {
                    var output = new ArrayBufferWriter<byte>();
                    using (
                        var writer = new Utf8JsonWriter(
                            output,
                            new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
                        )
                    )
                    {
                        document.RootElement.WriteTo(writer);
                    }
                    return output.WrittenSpan.ToArray();
                }
            default:
                return reader.ValueSpan.ToArray();
        }
    }
}
