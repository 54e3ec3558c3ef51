using Translator.IR.Types;

namespace Translator.Runtime.Columns;

/// <summary>Collects values of a fixed width.</summary>
/// <typeparam name="T">The stored type.</typeparam>
public sealed class FixedColumnBuilder<T> : ColumnBuilder
    where T : unmanaged
{
    private T[] values;

    /// <summary>Makes an empty builder.</summary>
    public FixedColumnBuilder(DataType type, int capacity = 0)
        : base(type) => values = capacity == 0 ? [] : GC.AllocateUninitializedArray<T>(capacity);

    /// <summary>Adds a value.</summary>
    public void Append(T value)
    {
        if (Count == values.Length)
        {
            Grow(1);
        }
        values[Count] = value;
        Advance(1);
    }

    /// <summary>Adds values.</summary>
    public void Append(ReadOnlySpan<T> more)
    {
        Grow(more.Length);
        more.CopyTo(values.AsSpan(Count));
        Advance(more.Length);
    }

    private protected override void AppendRun(Column source, int start, int count)
    {
        Grow(count);
        var from = ((FixedColumn<T>)source).Values;
        if (source.IsConstant)
        {
            values.AsSpan(Count, count).Fill(from[0]);
        }
        else
        {
            from.Slice(start, count).CopyTo(values.AsSpan(Count));
        }
        AdvanceWithNulls(source, start, count);
    }

    private protected override void TruncateSlots(int count) { }

    private protected override void AppendNullSlot()
    {
        Grow(1);
        values[Count] = default;
    }

    private protected override void AppendValue(Column source, int row) => Append(((FixedColumn<T>)source)[row]);

    private protected override Column BuildColumn(int length, ulong[]? bits)
    {
        var column = new FixedColumn<T>(Type, values, length, bits);
        values = [];
        return column;
    }

    private void Grow(int rows)
    {
        if (Count + rows > values.Length)
        {
            Array.Resize(ref values, Math.Max(Count + rows, Math.Max(16, values.Length * 2)));
        }
    }
}
