using System.Runtime.CompilerServices;
using Translator.IR.Types;

namespace Translator.Runtime.Columns;

/// <summary>Values of a fixed width. The slots of NULL rows hold some value, mostly zero.</summary>
/// <typeparam name="T">bool, sbyte, short, int, long, float, double, Int128 or <see cref="CalendarInterval"/>.</typeparam>
public sealed class FixedColumn<T> : Column
    where T : unmanaged
{
    private readonly T[] values;
    private readonly int offset;

    /// <summary>Wraps values that the caller no longer changes.</summary>
    public FixedColumn(DataType type, T[] values, int length, ulong[]? validity = null)
        : this(type, values, 0, length, validity, false) { }

    private FixedColumn(DataType type, T[] values, int offset, int length, ulong[]? validity, bool isConstant)
        : base(type, length, validity, isConstant)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(values.Length, offset + PhysicalLength);
        this.values = values;
        this.offset = offset;
    }

    /// <summary>One value for every row.</summary>
    public static FixedColumn<T> Constant(DataType type, T value, int length) => new(type, [value], 0, length, null, true);

    /// <summary>The stored values: one for a constant.</summary>
    public ReadOnlySpan<T> Values => values.AsSpan(offset, PhysicalLength);

    /// <summary>The value of a row.</summary>
    public T this[int row]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => values[offset + (row & RowMask)];
    }

    /// <inheritdoc/>
    public override long ByteSize => base.ByteSize + (long)PhysicalLength * Unsafe.SizeOf<T>();

    private protected override Column GatherRows(ReadOnlySpan<int> positions)
    {
        var result = GC.AllocateUninitializedArray<T>(positions.Length);
        var source = Values;
        var validity = Bitmap.Gather(Validity, positions);
        if (validity is null)
        {
            for (var i = 0; i < result.Length; i++)
            {
                result[i] = source[positions[i]];
            }
        }
        else
        {
            for (var i = 0; i < result.Length; i++)
            {
                var position = positions[i];
                result[i] = position < 0 ? default : source[position];
            }
        }
        return new FixedColumn<T>(Type, result, result.Length, validity);
    }

    private protected override Column SliceRows(int start, int length) =>
        new FixedColumn<T>(Type, values, offset + start, length, Bitmap.Slice(Validity, start, length), false);

    private protected override Column Reshape(DataType type, int length, bool isConstant) =>
        new FixedColumn<T>(type, values, offset, length, ValidityArray, isConstant);
}
