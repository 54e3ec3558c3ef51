using System.Globalization;
using System.Text;
using Translator.IR.Time;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;
using Translator.Runtime.Kernels.Casts;
using Translator.Runtime.Text;
using Translator.Runtime.Time;

namespace Translator.Runtime.Tests;

/// <summary>Cells in the canonical text in which results of engines are recorded: JSON for nested values, the plain text inside.</summary>
internal static class CellText
{
    private static readonly ValueText Plain = new(TextStyle.Cast, ZoneRules.Utc);

    public static string Format(Column column, int row)
    {
        if (column.IsNull(row))
        {
            return "null";
        }
        switch (column)
        {
            case ArrayColumn array:
                return $"[{string.Join(",", Enumerable.Range(array.Start(row), array.Count(row)).Select(i => Format(array.Elements, i)))}]";
            case MapColumn map:
                return $"[{string.Join(",", Enumerable.Range(map.Start(row), map.Count(row)).Select(i => $"[{Format(map.Keys, i)},{Format(map.Values, i)}]"))}]";
            case StructColumn structs:
                return $"[{string.Join(",", structs.Fields.Select(f => Format(f, row & structs.RowMask)))}]";
            case BytesColumn bytes when column.Type is BinaryType:
                return "0x" + Convert.ToHexStringLower(bytes[row]);
            case FixedColumn<bool> flags:
                return flags[row] ? "true" : "false";
            default:
                return Plain.Format(column, row) + (column.Type is TimestampLtzType ? "Z" : "");
        }
    }

    public static void Append(ColumnBuilder builder, string? text)
    {
        if (text is null)
        {
            builder.AppendNull();
            return;
        }
        var source = new BytesColumnBuilder(DataType.String);
        source.Append(builder.Type is TimestampLtzType ? text.TrimEnd('Z') : text);
        switch (builder)
        {
            case FixedColumnBuilder<bool> b:
                b.Append(bool.Parse(text));
                break;
            case FixedColumnBuilder<sbyte> b:
                b.Append(sbyte.Parse(text, CultureInfo.InvariantCulture));
                break;
            case FixedColumnBuilder<short> b:
                b.Append(short.Parse(text, CultureInfo.InvariantCulture));
                break;
            case FixedColumnBuilder<int> { Type: IntType } b:
                b.Append(int.Parse(text, CultureInfo.InvariantCulture));
                break;
            case FixedColumnBuilder<long> { Type: BigIntType } b:
                b.Append(long.Parse(text, CultureInfo.InvariantCulture));
                break;
            case BytesColumnBuilder { Type: BinaryType } b:
                b.Append(Convert.FromHexString(text[2..]));
                break;
            case BytesColumnBuilder b:
                b.Append(Encoding.UTF8.GetBytes(text));
                break;
            default:
                var cast = CastKernels.Create(DataType.String, builder.Type, IR.Expressions.CastMode.Ansi, SessionOptions.Default);
                builder.AppendFrom(cast.Evaluate([source.Build()], 1, new EvaluationContext()), 0);
                break;
        }
    }
}
