using System.Runtime.CompilerServices;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Hashing;

/// <summary>One hash for each row of some columns, the same in every run; for partitions and exchanges. Rows that group together hash alike.</summary>
public static class RowHash
{
    private const ulong Seed = 0x2545_F491_4F6C_DD1D;
    private const ulong NullHash = 0x9FB2_1C65_1E98_DF25;

    /// <summary>Hashes rows.</summary>
    public static void Compute(ReadOnlySpan<Column> columns, int rows, Span<ulong> hashes)
    {
        hashes = hashes[..rows];
        hashes.Fill(Seed);
        foreach (var column in columns)
        {
            Add(column, hashes);
        }
    }

    /// <summary>The partition of each row.</summary>
    public static void Partition(ReadOnlySpan<Column> columns, int rows, int partitions, Span<int> result)
    {
        var hashes = new ulong[rows];
        Compute(columns, rows, hashes);
        for (var row = 0; row < rows; row++)
        {
            result[row] = (int)Math.BigMul(hashes[row], (ulong)partitions, out _);
        }
    }

    private static void Add(Column column, Span<ulong> hashes)
    {
        switch (column)
        {
            case FixedColumn<bool> c:
                AddFixed(c, static v => v ? 1UL : 0, hashes);
                break;
            case FixedColumn<sbyte> c:
                AddFixed(c, static v => (ulong)v, hashes);
                break;
            case FixedColumn<short> c:
                AddFixed(c, static v => (ulong)v, hashes);
                break;
            case FixedColumn<int> c:
                AddFixed(c, static v => (ulong)v, hashes);
                break;
            case FixedColumn<long> c:
                AddFixed(c, static v => (ulong)v, hashes);
                break;
            case FixedColumn<float> c:
                AddFixed(c, static v => FloatBits.Of(v), hashes);
                break;
            case FixedColumn<double> c:
                AddFixed(c, static v => FloatBits.Of(v), hashes);
                break;
            case FixedColumn<Int128> c:
                AddFixed(c, static v => Mix.Combine((ulong)v, (ulong)(v >> 64)), hashes);
                break;
            case BytesColumn c:
                for (var row = 0; row < hashes.Length; row++)
                {
                    hashes[row] = Mix.Combine(hashes[row], c.IsNull(row) ? NullHash : Mix.Bytes(c[row], Seed));
                }
                break;
            default:
                AddEncoded(column, hashes);
                break;
        }
    }

    private static void AddFixed<T>(FixedColumn<T> column, Func<T, ulong> bits, Span<ulong> hashes)
        where T : unmanaged
    {
        for (var row = 0; row < hashes.Length; row++)
        {
            hashes[row] = Mix.Combine(hashes[row], column.IsNull(row) ? NullHash : bits(column[row]));
        }
    }

    private static void AddEncoded(Column column, Span<ulong> hashes)
    {
        byte[] buffer = [];
        int[] starts = [];
        RowFormat.Encode([column], hashes.Length, ref buffer, ref starts);
        for (var row = 0; row < hashes.Length; row++)
        {
            hashes[row] = Mix.Combine(hashes[row], Mix.Bytes(buffer.AsSpan(starts[row]..starts[row + 1]), Seed));
        }
    }
}
