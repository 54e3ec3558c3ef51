using System.Runtime.CompilerServices;
using System.Text;
using Translator.IR.Types;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Columns;

/// <summary>Values of any number of bytes: text (UTF-8), binary, variant. Row i is <c>data[offsets[i] .. offsets[i + 1]]</c>.</summary>
public sealed class BytesColumn : Column
{
    /// <summary>The most bytes that the rows of one column can have together.</summary>
    public static int MostBytes => Array.MaxLength;

    private readonly int[] offsets;
    private readonly int first;
    private readonly byte[] data;

    /// <summary>Wraps arrays that the caller no longer changes. There is one offset more than rows.</summary>
    public BytesColumn(DataType type, int[] offsets, byte[] data, int length, ulong[]? validity = null)
        : this(type, offsets, 0, data, length, validity, false) { }

    private BytesColumn(DataType type, int[] offsets, int first, byte[] data, int length, ulong[]? validity, bool isConstant)
        : base(type, length, validity, isConstant)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(offsets.Length, first + PhysicalLength + 1);
        this.offsets = offsets;
        this.first = first;
        this.data = data;
    }

    /// <summary>One value for every row.</summary>
    public static BytesColumn Constant(DataType type, ReadOnlySpan<byte> value, int length) =>
        new(type, [0, value.Length], 0, value.ToArray(), length, null, true);

    /// <summary>One text for every row.</summary>
    public static BytesColumn Constant(DataType type, string value, int length) => Constant(type, Encoding.UTF8.GetBytes(value), length);

    /// <summary>Where the stored rows start; one more than stored rows.</summary>
    public ReadOnlySpan<int> Offsets => offsets.AsSpan(first, PhysicalLength + 1);

    /// <summary>The bytes that offsets point into.</summary>
    public ReadOnlySpan<byte> Data => data;

    /// <summary>The bytes of a row.</summary>
    public ReadOnlySpan<byte> this[int row]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            var at = first + (row & RowMask);
            var start = offsets[at];
            return data.AsSpan(start, offsets[at + 1] - start);
        }
    }

    /// <summary>A row as a .NET string; for messages and tests, not for kernels.</summary>
    public string GetString(int row) => Encoding.UTF8.GetString(this[row]);

    /// <inheritdoc/>
    public override long ByteSize => base.ByteSize + (PhysicalLength + 1) * 4L + offsets[first + PhysicalLength] - offsets[first];

    private protected override Column GatherRows(ReadOnlySpan<int> positions)
    {
        var starts = Offsets;
        var result = GC.AllocateUninitializedArray<int>(positions.Length + 1);
        var total = 0;
        for (var i = 0; i < positions.Length; i++)
        {
            result[i] = total;
            var position = positions[i];
            var length = position < 0 ? 0 : starts[position + 1] - starts[position];
            total = length <= MostBytes - total ? total + length : throw DataErrors.TooManyBytes(positions.Length);
        }
        result[positions.Length] = total;
        var bytes = GC.AllocateUninitializedArray<byte>(total);
        var source = data.AsSpan();
        for (var i = 0; i < positions.Length; i++)
        {
            var length = result[i + 1] - result[i];
            if (length > 0)
            {
                source.Slice(starts[positions[i]], length).CopyTo(bytes.AsSpan(result[i]));
            }
        }
        return new BytesColumn(Type, result, bytes, positions.Length, Bitmap.Gather(Validity, positions));
    }

    private protected override Column SliceRows(int start, int length) =>
        new BytesColumn(Type, offsets, first + start, data, length, Bitmap.Slice(Validity, start, length), false);

    private protected override Column Reshape(DataType type, int length, bool isConstant) =>
        new BytesColumn(type, offsets, first, data, length, ValidityArray, isConstant);
}
