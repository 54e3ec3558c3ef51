using System.Text.Json;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels.Web;

namespace Translator.Runtime.Kernels.Generators;

/// <summary>json_tuple: the texts of some fields of an object; of two fields of one name the last.</summary>
internal sealed class JsonTupleKernel : TableKernel
{
    public override TableResult Evaluate(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var texts = (BytesColumn)arguments[0];
        var names = new BytesColumn[arguments.Length - 1];
        var builders = new BytesColumnBuilder[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = (BytesColumn)arguments[i + 1];
            builders[i] = new BytesColumnBuilder(DataType.String, rows);
        }
        var inputRows = new int[rows];
        for (var row = 0; row < rows; row++)
        {
            inputRows[row] = row;
            using var document = texts.IsNull(row) ? null : JsonText.Parse(texts[row]);
            for (var i = 0; i < builders.Length; i++)
            {
                Append(document, names[i], row, builders[i]);
            }
        }
        return new TableResult(Array.ConvertAll(builders, static Column (b) => b.Build()), inputRows);
    }

    private static void Append(JsonDocument? document, BytesColumn names, int row, BytesColumnBuilder builder)
    {
        if (
            document is null
            || names.IsNull(row)
            || document.RootElement.ValueKind != JsonValueKind.Object
            || !document.RootElement.TryGetProperty(names[row], out var value)
            || value.ValueKind == JsonValueKind.Null
        )
        {
            builder.AppendNull();
        }
        else if (value.ValueKind == JsonValueKind.String)
        {
            builder.Append(value.GetString() ?? "");
        }
        else
        {
            var output = new ByteWriter(32);
            JsonText.Write(value, ref output);
            builder.Append(output.Written);
        }
    }
}
