using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Hashing;

/// <summary>
/// Rows as bytes, so that two rows are equal where their bytes are (NULL equals NULL, one NaN, one zero). Each cell is a byte that says
/// NULL or not, then the value; what varies in size has its length first.
/// </summary>
public static class RowFormat
{
    /// <summary>Encodes rows one after the other; <paramref name="starts"/> has one entry more than rows.</summary>
    public static void Encode(ReadOnlySpan<Column> columns, int rows, ref byte[] buffer, ref int[] starts)
    {
        if (starts.Length < rows + 1)
        {
            starts = new int[rows + 1];
        }
        var sizes = starts.AsSpan(1, rows);
        sizes.Clear();
        foreach (var column in columns)
        {
            RowSizes.Add(column, sizes);
        }
        starts[0] = 0;
        var total = 0;
        for (var row = 0; row < rows; row++)
        {
            total = checked(total + sizes[row]);
            sizes[row] = total;
        }
        if (buffer.Length < total)
        {
            buffer = GC.AllocateUninitializedArray<byte>(Math.Max(total, buffer.Length * 2));
        }
        var cursors = new int[rows];
        starts.AsSpan(0, rows).CopyTo(cursors);
        foreach (var column in columns)
        {
            RowWriter.Write(column, buffer, cursors);
        }
    }

    /// <summary>Reads one row into builders, one a column; returns the bytes read.</summary>
    public static int Decode(ReadOnlySpan<byte> row, ReadOnlySpan<ColumnBuilder> columns)
    {
        var at = 0;
        foreach (var column in columns)
        {
            ReadCell(row, ref at, column);
        }
        return at;
    }

    private static void ReadCell(ReadOnlySpan<byte> row, ref int at, ColumnBuilder builder)
    {
        var isNull = row[at++] == 0;
        switch (builder)
        {
            case FixedColumnBuilder<bool> b:
                ReadFixed(row, ref at, isNull, b);
                break;
            case FixedColumnBuilder<sbyte> b:
                ReadFixed(row, ref at, isNull, b);
                break;
            case FixedColumnBuilder<short> b:
                ReadFixed(row, ref at, isNull, b);
                break;
            case FixedColumnBuilder<int> b:
                ReadFixed(row, ref at, isNull, b);
                break;
            case FixedColumnBuilder<long> b:
                ReadFixed(row, ref at, isNull, b);
                break;
            case FixedColumnBuilder<float> b:
                ReadFixed(row, ref at, isNull, b);
                break;
            case FixedColumnBuilder<double> b:
                ReadFixed(row, ref at, isNull, b);
                break;
            case FixedColumnBuilder<Int128> b:
                ReadFixed(row, ref at, isNull, b);
                break;
            case FixedColumnBuilder<CalendarInterval> b:
                ReadFixed(row, ref at, isNull, b);
                break;
            case var _ when isNull:
                builder.AppendNull();
                break;
            default:
                ReadVarying(row, ref at, builder);
                break;
        }
    }

    private static void ReadVarying(ReadOnlySpan<byte> row, ref int at, ColumnBuilder builder)
    {
        if (builder is StructColumnBuilder structs)
        {
            foreach (var field in structs.Fields)
            {
                ReadCell(row, ref at, field);
            }
            structs.EndStruct();
            return;
        }
        var count = BinaryPrimitives.ReadInt32LittleEndian(row[at..]);
        at += 4;
        switch (builder)
        {
            case BytesColumnBuilder bytes:
                bytes.Append(row.Slice(at, count));
                at += count;
                break;
            case ArrayColumnBuilder arrays:
                for (var i = 0; i < count; i++)
                {
                    ReadCell(row, ref at, arrays.Elements);
                }
                arrays.EndArray();
                break;
            case MapColumnBuilder maps:
                for (var i = 0; i < count; i++)
                {
                    ReadCell(row, ref at, maps.Keys);
                    ReadCell(row, ref at, maps.Values);
                }
                maps.EndMap();
                break;
            default:
                throw new InvalidOperationException(builder.Type.Name);
        }
    }

    private static void ReadFixed<T>(ReadOnlySpan<byte> row, ref int at, bool isNull, FixedColumnBuilder<T> builder)
        where T : unmanaged
    {
        if (isNull)
        {
            builder.AppendNull();
        }
        else
        {
            builder.Append(MemoryMarshal.Read<T>(row[at..]));
        }
        at += System.Runtime.CompilerServices.Unsafe.SizeOf<T>();
    }
}
