using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;
using Translator.Runtime.Numbers;
using Translator.Runtime.Text;

namespace Translator.Runtime.Kernels.Web;

/// <summary>to_json: fields that are NULL are left out, elements and values of maps are written as null.</summary>
internal static class ToJson
{
    public static Column Write(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var builder = new BytesColumnBuilder(DataType.String, rows);
        var output = new ByteWriter(256);
        for (var row = 0; row < rows; row++)
        {
            if (arguments[0].IsNull(row))
            {
                builder.AppendNull();
                continue;
            }
            output.Truncate(0);
            Value(arguments[0], row, ref output);
            builder.Append(output.Written);
        }
        return builder.Build();
    }

    private static void Value(Column column, int row, ref ByteWriter output)
    {
        if (column.IsNull(row))
        {
            output.Write("null"u8);
            return;
        }
        switch (column)
        {
            case StructColumn c:
                Fields(c, row, ref output);
                break;
            case ArrayColumn c:
                output.WriteByte((byte)'[');
                for (var i = 0; i < c.Count(row); i++)
                {
                    Separate(i > 0, ref output);
                    Value(c.Elements, c.Start(row) + i, ref output);
                }
                output.WriteByte((byte)']');
                break;
            case MapColumn c:
                output.WriteByte((byte)'{');
                for (var i = 0; i < c.Count(row); i++)
                {
                    Separate(i > 0, ref output);
                    Key(c.Keys, c.Start(row) + i, ref output);
                    output.WriteByte((byte)':');
                    Value(c.Values, c.Start(row) + i, ref output);
                }
                output.WriteByte((byte)'}');
                break;
            default:
                Simple(column, row, ref output);
                break;
        }
    }

    private static void Fields(StructColumn column, int row, ref ByteWriter output)
    {
        output.WriteByte((byte)'{');
        var type = (StructType)column.Type;
        var written = 0;
        for (var i = 0; i < column.Fields.Count; i++)
        {
            var field = column.Field(i);
            if (field.IsNull(row))
            {
                continue;
            }
            Separate(written++ > 0, ref output);
            JsonText.WriteString(type.Fields[i].Name, ref output);
            output.WriteByte((byte)':');
            Value(field, row, ref output);
        }
        output.WriteByte((byte)'}');
    }

    private static void Simple(Column column, int row, ref ByteWriter output)
    {
        switch (column)
        {
            case BytesColumn c when c.Type is BinaryType:
                output.WriteByte((byte)'"');
                default(Encodings.ToBase64).Invoke(c[row], ref output);
                output.WriteByte((byte)'"');
                break;
            case BytesColumn c:
                JsonText.WriteString(c.GetString(row), ref output);
                break;
            case FixedColumn<Int128> c:
                DecimalText.WriteScientific(c[row], ((DecimalType)c.Type).Scale, ref output);
                break;
            case FixedColumn<double> c when !double.IsFinite(c[row]):
            case FixedColumn<float> f when !float.IsFinite(f[row]):
            case FixedColumn<int> d when d.Type is DateType:
                output.WriteByte((byte)'"');
                ValueText.Shell.Write(column, row, ref output);
                output.WriteByte((byte)'"');
                break;
            default:
                if (!column.Type.IsNumeric && column.Type is not BooleanType)
                {
                    throw DataErrors.InvalidArgument("to_json", $"values of type {column.Type.Name} are not supported");
                }
                ValueText.Shell.Write(column, row, ref output);
                break;
        }
    }

    private static void Key(Column keys, int row, ref ByteWriter output)
    {
        if (keys is not BytesColumn && !keys.Type.IsInteger)
        {
            throw DataErrors.InvalidArgument("to_json", $"keys of type {keys.Type.Name} are not supported");
        }
        JsonText.WriteString(keys is BytesColumn text ? text.GetString(row) : ValueText.Shell.Format(keys, row), ref output);
    }

    private static void Separate(bool needed, ref ByteWriter output)
    {
        if (needed)
        {
            output.WriteByte((byte)',');
        }
    }
}
