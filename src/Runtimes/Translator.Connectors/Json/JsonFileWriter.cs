using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Translator.Connectors.Cells;
using Translator.Connectors.Files;
using Translator.IR;
using Translator.IR.Time;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Tables;
using Translator.Runtime.Time;

namespace Translator.Connectors.Json;

/// <summary>Writes one object a line; fields that are NULL are left out, as Spark does.</summary>
internal sealed class JsonFileWriter : IFileWriter
{
    private readonly FileStream output;
    private readonly EquatableArray<TableField> fields;
    private readonly CellText text;
    private readonly ArrayBufferWriter<byte> line = new();
    private readonly Utf8JsonWriter json;

    public JsonFileWriter(string path, EquatableArray<TableField> fields, ZoneRules zone)
    {
        this.fields = fields;
        text = new CellText(zone);
        foreach (var field in fields)
        {
            _ = new JsonCellReader(field.Type, zone, field.Name);
        }

        json = new Utf8JsonWriter(
            line,
            new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true }
        );
        output = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, 1 << 16);
    }

    public void Write(Batch rows)
    {
        for (var row = 0; row < rows.RowCount; row++)
        {
            json.Reset();
            line.ResetWrittenCount();
            json.WriteStartObject();
            for (var i = 0; i < rows.ColumnCount; i++)
            {
                WriteField(fields[i].Name, rows.Column(i), row);
            }

            json.WriteEndObject();
            json.Flush();
            output.Write(line.WrittenSpan);
            output.WriteByte((byte)'\n');
        }
    }

    public void Finish() => output.Flush(flushToDisk: true);

    public void Dispose()
    {
        json.Dispose();
        output.Dispose();
    }

    private void WriteField(string name, Column column, int row)
    {
        if (!column.IsNull(row))
        {
            json.WritePropertyName(name);
            WriteValue(column, row);
        }
    }

    private void WriteValue(Column column, int row)
    {
        if (column.IsNull(row))
        {
            json.WriteNullValue();
            return;
        }

        switch (column)
        {
            case FixedColumn<bool> c:
                json.WriteBooleanValue(c[row]);
                break;
            case FixedColumn<float> c when float.IsFinite(c[row]):
                json.WriteNumberValue(c[row]);
                break;
            case FixedColumn<double> c when double.IsFinite(c[row]):
                json.WriteNumberValue(c[row]);
                break;
            case FixedColumn<Int128>:
                json.WriteRawValue(text.Format(column, row), skipInputValidation: true);
                break;
            case BytesColumn { Type: not BinaryType } c:
                json.WriteStringValue(c[row]);
                break;
            case BytesColumn c:
                json.WriteStringValue(Encoding.UTF8.GetString(c[row]));
                break;
            case ArrayColumn or MapColumn or StructColumn:
                WriteNested(column, row);
                break;
            default:
                WriteOther(column, row);
                break;
        }
    }

    private void WriteOther(Column column, int row)
    {
        if (column.Type.IsInteger)
        {
            json.WriteRawValue(text.Format(column, row), skipInputValidation: true);
        }
        else
        {
            json.WriteStringValue(text.Format(column, row));
        }
    }

    private void WriteNested(Column column, int row)
    {
        switch (column)
        {
            case ArrayColumn c:
                json.WriteStartArray();
                for (var i = 0; i < c.Count(row); i++)
                {
                    WriteValue(c.Elements, c.Start(row) + i);
                }

                json.WriteEndArray();
                break;
            case MapColumn c:
                json.WriteStartObject();
                for (var i = 0; i < c.Count(row); i++)
                {
                    json.WritePropertyName(text.Format(c.Keys, c.Start(row) + i).ToString(CultureInfo.InvariantCulture));
                    WriteValue(c.Values, c.Start(row) + i);
                }

                json.WriteEndObject();
                break;
            case StructColumn c:
                json.WriteStartObject();
                var names = ((StructType)c.Type).Fields;
                for (var i = 0; i < names.Count; i++)
                {
                    WriteField(names[i].Name, c.Fields[i], row & c.RowMask);
                }

                json.WriteEndObject();
                break;
        }
    }
}
