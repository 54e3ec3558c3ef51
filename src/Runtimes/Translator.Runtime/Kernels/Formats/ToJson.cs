using System.Globalization;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;
using Translator.Runtime.Kernels.Encodings;
using Translator.Runtime.Kernels.Web;
using Translator.Runtime.Numbers;
using Translator.Runtime.Text;

namespace Translator.Runtime.Kernels.Formats;

/// <summary>to_json: fields that are NULL are left out, elements and values of maps are written as null.</summary>
internal sealed class ToJson(FormatOptions options)
{
    private readonly MomentText moments = new(options);
    private readonly bool keepsNulls = !options.Flag("ignoreNullFields", true);
    private readonly bool sorts = options.Flag("sortKeys", false);
    private readonly ValueText values = new(TextStyle.Cast, options.Session.Zone);

    public static ScalarKernel Create(KernelRequest request) => Kernel.FromColumns(request, new ToJson(FormatOptions.Of(request, 1)).Write);

    private Column Write(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
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

    private void Value(Column column, int row, ref ByteWriter output)
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
                Entries(c, row, ref output);
                break;
            default:
                Simple(column, row, ref output);
                break;
        }
    }

    private void Entries(MapColumn column, int row, ref ByteWriter output)
    {
        var entries = Enumerable.Range(column.Start(row), column.Count(row)).Select(i => (Key: Key(column.Keys, i), Index: i));
        if (sorts)
        {
            entries = entries.OrderBy(static e => e.Key, StringComparer.Ordinal);
        }
        output.WriteByte((byte)'{');
        var written = 0;
        foreach (var (key, index) in entries)
        {
            Separate(written++ > 0, ref output);
            JsonText.WriteString(key, ref output);
            output.WriteByte((byte)':');
            Value(column.Values, index, ref output);
        }
        output.WriteByte((byte)'}');
    }

    private void Fields(StructColumn column, int row, ref ByteWriter output)
    {
        output.WriteByte((byte)'{');
        var fields = ((StructType)column.Type).Fields;
        var order = Enumerable.Range(0, fields.Count);
        var written = 0;
        foreach (var i in sorts ? order.OrderBy(i => fields[i].Name, StringComparer.Ordinal) : order)
        {
            var field = column.Field(i);
            if (field.IsNull(row) && !keepsNulls)
            {
                continue;
            }
            Separate(written++ > 0, ref output);
            JsonText.WriteString(fields[i].Name, ref output);
            output.WriteByte((byte)':');
            Value(field, row, ref output);
        }
        output.WriteByte((byte)'}');
    }

    private void Simple(Column column, int row, ref ByteWriter output)
    {
        switch (column)
        {
            case BytesColumn c when c.Type is BinaryType:
                output.WriteByte((byte)'"');
                default(ToBase64).Invoke(c[row], ref output);
                output.WriteByte((byte)'"');
                break;
            case BytesColumn c:
                JsonText.WriteString(c.GetString(row), ref output);
                break;
            case FixedColumn<Int128> c:
                DecimalText.WriteScientific(c[row], ((DecimalType)c.Type).Scale, ref output);
                break;
            case FixedColumn<double> c when double.IsFinite(c[row]):
            case FixedColumn<float> f when float.IsFinite(f[row]):
            case FixedColumn<bool>:
            case { Type.IsInteger: true }:
                values.Write(column, row, ref output);
                break;
            default:
                output.WriteByte((byte)'"');
                if (!moments.TryWrite(column, row, ref output))
                {
                    values.Write(column, row, ref output);
                }
                output.WriteByte((byte)'"');
                break;
        }
    }

    /// <summary>A key as Spark holds it: dates, moments and intervals as their number.</summary>
    private string Key(Column keys, int row) =>
        keys switch
        {
            BytesColumn text when text.Type is not BinaryType => text.GetString(row),
            FixedColumn<int> c => c[row].ToString(CultureInfo.InvariantCulture),
            FixedColumn<long> c => c[row].ToString(CultureInfo.InvariantCulture),
            FixedColumn<CalendarInterval> or { Type.IsNumeric: true } or FixedColumn<bool> => values.Format(keys, row),
            _ => throw DataErrors.InvalidArgument("to_json", $"keys of type {keys.Type.Name} are not supported"),
        };

    private static void Separate(bool needed, ref ByteWriter output)
    {
        if (needed)
        {
            output.WriteByte((byte)',');
        }
    }
}
