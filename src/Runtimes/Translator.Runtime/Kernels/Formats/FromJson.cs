using System.Text;
using System.Text.Json;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;
using Translator.Runtime.Kernels.Web;

namespace Translator.Runtime.Kernels.Formats;

/// <summary>
/// from_json: the result's type is the schema. A blank text is NULL; a broken one is a struct of NULLs, or NULL where an array or a map is wanted,
/// or an error in the mode FAILFAST.
/// </summary>
internal sealed class FromJson
{
    private readonly DataType type;
    private readonly JsonCell cell;
    private readonly FormatOptions options;
    private readonly JsonLeniency leniency;
    private readonly int corrupt = -1;

    private FromJson(KernelRequest request)
    {
        type = request.Result;
        options = FormatOptions.Of(request, 1);
        leniency = JsonLeniency.Of(options);
        cell = new JsonCell(type, options, options.CorruptField);
        if (type is StructType row)
        {
            corrupt = row.Fields.ToList().FindLastIndex(f => f.Name == options.CorruptField);
        }
    }

    public static ScalarKernel Create(KernelRequest request)
    {
        var reader = new FromJson(request);
        return Kernel.FromColumns(request, (arguments, rows, _) => reader.Read((BytesColumn)arguments[0], rows));
    }

    private Column Read(BytesColumn texts, int rows)
    {
        var builder = ColumnBuilder.Create(type, rows);
        for (var row = 0; row < rows; row++)
        {
            if (texts.IsNull(row) || texts[row].IndexOfAnyExcept(" \t\r\n"u8) < 0)
            {
                builder.AppendNull();
                continue;
            }
            using var document = JsonText.Parse(texts[row], leniency);
            if (!(builder is StructColumnBuilder structs ? IsRead(document, structs, texts[row]) : IsRead(document, builder)))
            {
                Fail(texts[row]);
            }
        }
        return builder.Build();
    }

    private bool IsRead(JsonDocument? document, StructColumnBuilder builder, ReadOnlySpan<byte> text)
    {
        var flawed = document?.RootElement.ValueKind != JsonValueKind.Object;
        if (document is not null && !flawed)
        {
            cell.AppendFields(document.RootElement, builder, ref flawed);
        }
        else
        {
            foreach (var field in builder.Fields)
            {
                field.AppendNull();
            }
        }
        if (corrupt >= 0 && flawed)
        {
            builder.Fields[corrupt].Truncate(builder.Count);
            ((BytesColumnBuilder)builder.Fields[corrupt]).Append(text);
        }
        builder.EndStruct();
        return !flawed;
    }

    private bool IsRead(JsonDocument? document, ColumnBuilder builder)
    {
        var flawed = false;
        if (document is null || document.RootElement.ValueKind == JsonValueKind.Null)
        {
            builder.AppendNull();
            return false;
        }
        var root = document.RootElement;
        var appended =
            builder is ArrayColumnBuilder array && type is ArrayType { Element: StructType } && root.ValueKind == JsonValueKind.Object
                ? cell.TryAppendSingle(root, array, ref flawed)
                : cell.TryAppend(root, builder, ref flawed);
        if (!appended)
        {
            builder.AppendNull();
        }
        return appended && !flawed;
    }

    private void Fail(ReadOnlySpan<byte> text)
    {
        if (options.FailsFast)
        {
            throw DataErrors.InvalidArgument(
                "from_json",
                $"the text {Encoding.UTF8.GetString(text)} is malformed, or does not fit the schema, and the mode is FAILFAST",
                "MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION"
            );
        }
    }
}
