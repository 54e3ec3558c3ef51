using System.Runtime.InteropServices;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Hashing;

/// <summary>Fixed keys of at most eight bytes as 64-bit words, and back.</summary>
internal static class KeyWords
{
    public static ReadOnlySpan<ulong> Read(Column column, int rows, ref ulong[] scratch)
    {
        if (column is FixedColumn<long> { IsConstant: false } words)
        {
            return MemoryMarshal.Cast<long, ulong>(words.Values);
        }
        if (scratch.Length < rows)
        {
            scratch = new ulong[rows];
        }
        var target = scratch.AsSpan(0, rows);
        switch (column)
        {
            case FixedColumn<bool> c:
                Convert(c, static v => v ? 1UL : 0, target);
                break;
            case FixedColumn<sbyte> c:
                Convert(c, static v => (ulong)v, target);
                break;
            case FixedColumn<short> c:
                Convert(c, static v => (ulong)v, target);
                break;
            case FixedColumn<int> { IsConstant: false } c:
                var values = c.Values;
                for (var i = 0; i < target.Length; i++)
                {
                    target[i] = (ulong)values[i];
                }
                break;
            case FixedColumn<int> c:
                target.Fill((ulong)c[0]);
                break;
            case FixedColumn<long> c:
                target.Fill((ulong)c[0]);
                break;
            case FixedColumn<float> c:
                Convert(c, static v => FloatBits.Of(v), target);
                break;
            case FixedColumn<double> c:
                Convert(c, static v => FloatBits.Of(v), target);
                break;
            default:
                throw new InvalidOperationException(column.Type.Name);
        }
        return target;
    }

    public static void Append(ulong word, bool isNull, ColumnBuilder builder)
    {
        if (isNull)
        {
            builder.AppendNull();
            return;
        }
        switch (builder)
        {
            case FixedColumnBuilder<bool> b:
                b.Append(word != 0);
                break;
            case FixedColumnBuilder<sbyte> b:
                b.Append((sbyte)word);
                break;
            case FixedColumnBuilder<short> b:
                b.Append((short)word);
                break;
            case FixedColumnBuilder<int> b:
                b.Append((int)word);
                break;
            case FixedColumnBuilder<long> b:
                b.Append((long)word);
                break;
            case FixedColumnBuilder<float> b:
                b.Append(BitConverter.UInt32BitsToSingle((uint)word));
                break;
            case FixedColumnBuilder<double> b:
                b.Append(BitConverter.UInt64BitsToDouble(word));
                break;
            default:
                throw new InvalidOperationException(builder.Type.Name);
        }
    }

    private static void Convert<T>(FixedColumn<T> column, Func<T, ulong> bits, Span<ulong> target)
        where T : unmanaged
    {
        for (var i = 0; i < target.Length; i++)
        {
            target[i] = bits(column[i]);
        }
    }
}
