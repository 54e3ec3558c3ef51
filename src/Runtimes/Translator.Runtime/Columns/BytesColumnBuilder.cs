using System.Text;
using Translator.IR.Types;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Columns;

/// <summary>Collects values of any number of bytes.</summary>
public sealed class BytesColumnBuilder : ColumnBuilder
{
    private int[] offsets;
    private byte[] data = [];
    private int size;

    /// <summary>Makes an empty builder.</summary>
    public BytesColumnBuilder(DataType type, int capacity = 0)
        : base(type) => offsets = new int[capacity + 1];

    /// <summary>Adds a value.</summary>
    public void Append(ReadOnlySpan<byte> value)
    {
        Reserve(value.Length);
        value.CopyTo(data.AsSpan(size));
        size += value.Length;
        EndRow();
        Advance(1);
    }

    /// <summary>Adds a text; for readers and tests, not for kernels.</summary>
    public void Append(string value)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(value.Length));
        size += Encoding.UTF8.GetBytes(value, data.AsSpan(size));
        EndRow();
        Advance(1);
    }

    private protected override void AppendRun(Column source, int start, int count)
    {
        if (source.IsConstant || count == 0)
        {
            AppendRows(source, start, count);
            return;
        }
        var column = (BytesColumn)source;
        var from = column.Offsets.Slice(start, count + 1);
        Reserve(from[count] - from[0]);
        column.Data[from[0]..from[count]].CopyTo(data.AsSpan(size));
        GrowOffsets(count);
        var shift = size - from[0];
        for (var i = 1; i <= count; i++)
        {
            offsets[Count + i] = from[i] + shift;
        }
        size += from[count] - from[0];
        AdvanceWithNulls(source, start, count);
    }

    private protected override void TruncateSlots(int count) => size = offsets[count];

    private protected override void AppendNullSlot() => EndRow();

    private protected override void AppendValue(Column source, int row) => Append(((BytesColumn)source)[row]);

    private protected override Column BuildColumn(int length, ulong[]? bits)
    {
        var column = new BytesColumn(Type, offsets, data, length, bits);
        offsets = [0];
        data = [];
        size = 0;
        return column;
    }

    private void EndRow()
    {
        GrowOffsets(1);
        offsets[Count + 1] = size;
    }

    private void GrowOffsets(int rows)
    {
        if (Count + 1 + rows > offsets.Length)
        {
            Array.Resize(ref offsets, Math.Max(Count + 1 + rows, Math.Max(16, offsets.Length * 2)));
        }
    }

    private void Reserve(int bytes)
    {
        if (bytes <= data.Length - size)
        {
            return;
        }
        if ((long)size + bytes > BytesColumn.MostBytes)
        {
            throw DataErrors.TooManyBytes(Count + 1);
        }
        Array.Resize(ref data, (int)Math.Min(BytesColumn.MostBytes, Math.Max(size + (long)bytes, Math.Max(64, data.Length * 2L))));
    }
}
