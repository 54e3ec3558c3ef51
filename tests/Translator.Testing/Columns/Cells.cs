using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Testing.Columns;

/// <summary>Between columns and .NET values.</summary>
public static class Cells
{
    public static object? Get(Column column, int row)
    {
        if (column.IsNull(row))
        {
            return null;
        }

        return column switch
        {
            FixedColumn<bool> c => c[row],
            FixedColumn<sbyte> c => c[row],
            FixedColumn<short> c => c[row],
            FixedColumn<int> c => c[row],
            FixedColumn<long> c => c[row],
            FixedColumn<float> c => c[row],
            FixedColumn<double> c => c[row],
            FixedColumn<Int128> c => c[row],
            BytesColumn c => c.Type is BinaryType ? Convert.ToHexString(c[row]) : c.GetString(row),
            ArrayColumn c =>
                $"[{string.Join(",", Enumerable.Range(c.Start(row), c.Count(row)).Select(i => Get(c.Elements, i) ?? "null"))}]",
            MapColumn c =>
                $"{{{string.Join(",", Enumerable.Range(c.Start(row), c.Count(row)).Select(i => $"{Get(c.Keys, i)}:{Get(c.Values, i) ?? "null"}"))}}}",
            StructColumn c => $"({string.Join(",", c.Fields.Select(f => Get(f, row & c.RowMask) ?? "null"))})",
            _ => throw new InvalidOperationException(column.Type.Name),
        };
    }

    public static void Append(ColumnBuilder builder, object? value)
    {
        switch (value, builder)
        {
            case (null, _):
                builder.AppendNull();
                break;
            case (bool v, FixedColumnBuilder<bool> b):
                b.Append(v);
                break;
            case (int v, FixedColumnBuilder<int> b):
                b.Append(v);
                break;
            case (long v, FixedColumnBuilder<long> b):
                b.Append(v);
                break;
            case (double v, FixedColumnBuilder<double> b):
                b.Append(v);
                break;
            case (Int128 v, FixedColumnBuilder<Int128> b):
                b.Append(v);
                break;
            case (string v, BytesColumnBuilder b):
                b.Append(v);
                break;
            case (object?[] v, ArrayColumnBuilder b):
                foreach (var element in v)
                {
                    Append(b.Elements, element);
                }

                b.EndArray();
                break;
            default:
                throw new InvalidOperationException($"{value.GetType().Name} into {builder.Type.Name}");
        }
    }
}
