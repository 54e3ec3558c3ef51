using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Hashing;

/// <summary>Writes cells in the row format, a column at a time.</summary>
internal static class RowWriter
{
    public static void Write(Column column, Span<byte> buffer, Span<int> cursors)
    {
        switch (column)
        {
            case FixedColumn<double> c:
                WriteFixed(c, new Doubles(), buffer, cursors);
                break;
            case FixedColumn<float> c:
                WriteFixed(c, new Floats(), buffer, cursors);
                break;
            case FixedColumn<int> c:
                WriteFixed(c, new Same<int>(), buffer, cursors);
                break;
            case FixedColumn<long> c:
                WriteFixed(c, new Same<long>(), buffer, cursors);
                break;
            default:
                for (var row = 0; row < cursors.Length; row++)
                {
                    cursors[row] += WriteCell(column, row, buffer[cursors[row]..]);
                }
                break;
        }
    }

    private static int WriteCell(Column column, int row, Span<byte> target)
    {
        var isNull = column.IsNull(row);
        target[0] = isNull ? (byte)0 : (byte)1;
        return column switch
        {
            FixedColumn<bool> c => WriteValue(isNull, c[row], target),
            FixedColumn<sbyte> c => WriteValue(isNull, c[row], target),
            FixedColumn<short> c => WriteValue(isNull, c[row], target),
            FixedColumn<int> c => WriteValue(isNull, c[row], target),
            FixedColumn<long> c => WriteValue(isNull, c[row], target),
            FixedColumn<float> c => WriteValue(isNull, FloatBits.Of(c[row]), target),
            FixedColumn<double> c => WriteValue(isNull, FloatBits.Of(c[row]), target),
            FixedColumn<Int128> c => WriteValue(isNull, c[row], target),
            FixedColumn<CalendarInterval> c => WriteValue(isNull, c[row], target),
            _ => isNull ? 1 : WriteVarying(column, row, target),
        };
    }

    private static int WriteVarying(Column column, int row, Span<byte> target)
    {
        switch (column)
        {
            case BytesColumn bytes:
                var value = bytes[row];
                BinaryPrimitives.WriteInt32LittleEndian(target[1..], value.Length);
                value.CopyTo(target[5..]);
                return 5 + value.Length;
            case ArrayColumn array:
                BinaryPrimitives.WriteInt32LittleEndian(target[1..], array.Count(row));
                var end = 5;
                for (var i = 0; i < array.Count(row); i++)
                {
                    end += WriteCell(array.Elements, array.Start(row) + i, target[end..]);
                }
                return end;
            case MapColumn map:
                BinaryPrimitives.WriteInt32LittleEndian(target[1..], map.Count(row));
                var at = 5;
                for (var i = 0; i < map.Count(row); i++)
                {
                    at += WriteCell(map.Keys, map.Start(row) + i, target[at..]);
                    at += WriteCell(map.Values, map.Start(row) + i, target[at..]);
                }
                return at;
            case StructColumn structs:
                var next = 1;
                foreach (var field in structs.Fields)
                {
                    next += WriteCell(field, row & structs.RowMask, target[next..]);
                }
                return next;
            default:
                throw new InvalidOperationException(column.Type.Name);
        }
    }

    private static int WriteValue<T>(bool isNull, T value, Span<byte> target)
        where T : unmanaged
    {
        MemoryMarshal.Write(target[1..], isNull ? default : value);
        return 1 + Unsafe.SizeOf<T>();
    }

    private static void WriteFixed<T, TBits, TConvert>(FixedColumn<T> column, TConvert convert, Span<byte> buffer, Span<int> cursors)
        where T : unmanaged
        where TBits : unmanaged
        where TConvert : struct, IConvert<T, TBits>
    {
        var values = column.Values;
        var mask = column.RowMask;
        var width = 1 + Unsafe.SizeOf<TBits>();
        for (var row = 0; row < cursors.Length; row++)
        {
            var target = buffer.Slice(cursors[row], width);
            var isNull = column.IsNull(row);
            target[0] = isNull ? (byte)0 : (byte)1;
            MemoryMarshal.Write(target[1..], isNull ? default : convert.Invoke(values[row & mask]));
            cursors[row] += width;
        }
    }

    private static void WriteFixed(FixedColumn<double> column, Doubles convert, Span<byte> buffer, Span<int> cursors) =>
        WriteFixed<double, ulong, Doubles>(column, convert, buffer, cursors);

    private static void WriteFixed(FixedColumn<float> column, Floats convert, Span<byte> buffer, Span<int> cursors) =>
        WriteFixed<float, uint, Floats>(column, convert, buffer, cursors);

    private static void WriteFixed<T>(FixedColumn<T> column, Same<T> convert, Span<byte> buffer, Span<int> cursors)
        where T : unmanaged => WriteFixed<T, T, Same<T>>(column, convert, buffer, cursors);

    private interface IConvert<T, TBits>
    {
        TBits Invoke(T value);
    }

    private readonly struct Same<T> : IConvert<T, T>
    {
        public T Invoke(T value) => value;
    }

    private readonly struct Doubles : IConvert<double, ulong>
    {
        public ulong Invoke(double value) => FloatBits.Of(value);
    }

    private readonly struct Floats : IConvert<float, uint>
    {
        public uint Invoke(float value) => FloatBits.Of(value);
    }
}
