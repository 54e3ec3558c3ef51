using System.IO.Hashing;
using System.Runtime.InteropServices;
using Translator.IR.Diagnostics;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;

namespace Translator.Jobs.Verification;

/// <summary>Names rows by their bits: two rows have one key only when every value in them has the same bits (0.0 and -0.0 differ).</summary>
internal static class ExactRow
{
    /// <summary>The keys of all rows of some columns.</summary>
    public static UInt128[] KeysOf(IReadOnlyList<Column> columns, int rows)
    {
        var keys = new UInt128[rows];
        for (var row = 0; row < rows; row++)
        {
            var bytes = new ByteWriter(64);
            foreach (var column in columns)
            {
                Write(column, row, ref bytes);
            }
            keys[row] = XxHash128.HashToUInt128(bytes.Written);
        }
        return keys;
    }

    private static void Write(Column column, int row, ref ByteWriter bytes)
    {
        if (column.IsNull(row))
        {
            bytes.WriteByte(0);
            return;
        }
        bytes.WriteByte(1);
        switch (column)
        {
            case FixedColumn<bool> c:
                Bits(c[row], ref bytes);
                break;
            case FixedColumn<sbyte> c:
                Bits(c[row], ref bytes);
                break;
            case FixedColumn<short> c:
                Bits(c[row], ref bytes);
                break;
            case FixedColumn<int> c:
                Bits(c[row], ref bytes);
                break;
            case FixedColumn<long> c:
                Bits(c[row], ref bytes);
                break;
            case FixedColumn<float> c:
                Bits(c[row], ref bytes);
                break;
            case FixedColumn<double> c:
                Bits(c[row], ref bytes);
                break;
            case FixedColumn<Int128> c:
                Bits(c[row], ref bytes);
                break;
            case FixedColumn<CalendarInterval> c:
                Bits(c[row], ref bytes);
                break;
            case BytesColumn c:
                Bits(c[row].Length, ref bytes);
                bytes.Write(c[row]);
                break;
            default:
                WriteNested(column, row, ref bytes);
                break;
        }
    }

    private static void WriteNested(Column column, int row, ref ByteWriter bytes)
    {
        switch (column)
        {
            case ArrayColumn c:
                Bits(c.Count(row), ref bytes);
                for (var i = c.Start(row); i < c.Start(row) + c.Count(row); i++)
                {
                    Write(c.Elements, i, ref bytes);
                }
                break;
            case MapColumn c:
                Bits(c.Count(row), ref bytes);
                for (var i = c.Start(row); i < c.Start(row) + c.Count(row); i++)
                {
                    Write(c.Keys, i, ref bytes);
                    Write(c.Values, i, ref bytes);
                }
                break;
            case StructColumn c:
                for (var i = 0; i < c.Fields.Count; i++)
                {
                    Write(c.Field(i), row & c.RowMask, ref bytes);
                }
                break;
            case NullColumn:
                break;
            default:
                throw new InternalErrorException("verification", $"a column of {column.Type.Name}");
        }
    }

    private static void Bits<T>(T value, ref ByteWriter bytes)
        where T : unmanaged => bytes.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in value)));
}
