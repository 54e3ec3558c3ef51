using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels;

/// <summary>Reads a column's rows as a type that kernels take: a stored fixed type, or <c>ReadOnlySpan&lt;byte&gt;</c> for text and binary.</summary>
/// <typeparam name="T">The type kernels take.</typeparam>
public readonly ref struct Reader<T>
    where T : allows ref struct
{
    private readonly ref byte data;
    private readonly ref int offsets;
    private readonly int mask;

    private Reader(ref byte data, ref int offsets, int mask)
    {
        this.data = ref data;
        this.offsets = ref offsets;
        this.mask = mask;
    }

    /// <summary>The value of a row; what it is for a NULL row is not defined, but reading it is safe.</summary>
    public T this[int row]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (typeof(T) == typeof(ReadOnlySpan<byte>))
            {
                var at = row & mask;
                var start = Unsafe.Add(ref offsets, at);
                var length = Unsafe.Add(ref offsets, at + 1) - start;
                return Unsafe.BitCast<ReadOnlySpan<byte>, T>(MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref data, start), length));
            }
            return Unsafe.Add(ref Unsafe.As<byte, T>(ref data), row & mask);
        }
    }

    /// <summary>Opens a column, whose storage must fit.</summary>
    public static Reader<T> Open(Column column)
    {
        if (column is BytesColumn bytes && typeof(T) == typeof(ReadOnlySpan<byte>))
        {
            return new(ref MemoryMarshal.GetReference(bytes.Data), ref MemoryMarshal.GetReference(bytes.Offsets), column.RowMask);
        }
        return column switch
        {
            FixedColumn<bool> c when typeof(T) == typeof(bool) => Fixed(c),
            FixedColumn<sbyte> c when typeof(T) == typeof(sbyte) => Fixed(c),
            FixedColumn<short> c when typeof(T) == typeof(short) => Fixed(c),
            FixedColumn<int> c when typeof(T) == typeof(int) => Fixed(c),
            FixedColumn<long> c when typeof(T) == typeof(long) => Fixed(c),
            FixedColumn<float> c when typeof(T) == typeof(float) => Fixed(c),
            FixedColumn<double> c when typeof(T) == typeof(double) => Fixed(c),
            FixedColumn<Int128> c when typeof(T) == typeof(Int128) => Fixed(c),
            FixedColumn<CalendarInterval> c when typeof(T) == typeof(CalendarInterval) => Fixed(c),
            _ => throw new IR.Diagnostics.InternalErrorException("runtime", $"a kernel reads {column.Type.Name} as {typeof(T).Name}"),
        };
    }

    private static Reader<T> Fixed<TStored>(FixedColumn<TStored> column)
        where TStored : unmanaged =>
        new(ref Unsafe.As<TStored, byte>(ref MemoryMarshal.GetReference(column.Values)), ref Unsafe.NullRef<int>(), column.RowMask);
}
