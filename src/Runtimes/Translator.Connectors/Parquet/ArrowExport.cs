using System.Runtime.InteropServices;
using Apache.Arrow;
using Apache.Arrow.Types;
using Translator.IR.Diagnostics;
using Translator.Runtime.Columns;
using Column = Translator.Runtime.Columns.Column;

namespace Translator.Connectors.Parquet;

/// <summary>Makes Arrow arrays of columns.</summary>
internal static class ArrowExport
{
    public static IArrowArray Convert(Column column, IArrowType type) => ArrowArrayFactory.BuildArray(Data(column.Flatten(), type));

    private static ArrayData Data(Column column, IArrowType type)
    {
        var validity = Validity(column);
        var buffers = new List<ArrowBuffer> { validity };
        var children = new List<ArrayData>();
        switch (column)
        {
            case FixedColumn<bool> c:
                buffers.Add(Bits(c.Values));
                break;
            case FixedColumn<sbyte> c:
                buffers.Add(Raw(c.Values));
                break;
            case FixedColumn<short> c:
                buffers.Add(Raw(c.Values));
                break;
            case FixedColumn<int> c:
                buffers.Add(Raw(c.Values));
                break;
            case FixedColumn<long> c:
                buffers.Add(Raw(c.Values));
                break;
            case FixedColumn<float> c:
                buffers.Add(Raw(c.Values));
                break;
            case FixedColumn<double> c:
                buffers.Add(Raw(c.Values));
                break;
            case FixedColumn<Int128> c:
                buffers.Add(Raw(c.Values));
                break;
            case BytesColumn c:
                buffers.Add(Raw(c.Offsets));
                buffers.Add(Raw(c.Data));
                break;
            case ArrayColumn c:
                buffers.Add(Raw(c.Offsets));
                children.Add(Data(c.Elements.Flatten(), ((ListType)type).ValueDataType));
                break;
            case MapColumn c:
                buffers.Add(Raw(c.Offsets));
                children.Add(Entries(c, (MapType)type));
                break;
            case StructColumn c:
                children.AddRange(c.Fields.Select((f, i) => Data(f.Flatten(), ((StructType)type).Fields[i].DataType)));
                break;
            default:
                throw new InternalErrorException("parquet", $"a column of {column.Type.Name}");
        }

        return new ArrayData(type, column.Length, column.NullCount, 0, buffers, children);
    }

    private static ArrayData Entries(MapColumn map, MapType type)
    {
        var keys = Data(map.Keys.Flatten(), type.KeyField.DataType);
        var values = Data(map.Values.Flatten(), type.ValueField.DataType);
        var row = new StructType([type.KeyField, type.ValueField]);
        return new ArrayData(row, keys.Length, 0, 0, [ArrowBuffer.Empty], [keys, values]);
    }

    private static ArrowBuffer Raw<T>(ReadOnlySpan<T> values)
        where T : unmanaged => new(MemoryMarshal.AsBytes(values).ToArray());

    private static ArrowBuffer Bits(ReadOnlySpan<bool> values)
    {
        var bytes = new byte[(values.Length + 7) / 8];
        for (var i = 0; i < values.Length; i++)
        {
            bytes[i >> 3] |= (byte)(values[i] ? 1 << (i & 7) : 0);
        }

        return new ArrowBuffer(bytes);
    }

    private static ArrowBuffer Validity(Column column) => column.HasNulls ? Raw(column.Validity) : ArrowBuffer.Empty;
}
